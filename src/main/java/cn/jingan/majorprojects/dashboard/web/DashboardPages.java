package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.DashboardQueries;
import cn.jingan.majorprojects.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The board as a page. */
@Controller
class DashboardPages {
    private final DashboardQueries queries;

    DashboardPages(DashboardQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/board")
    String board(Actor actor, Model model) {
        model.addAttribute("board", queries.board(actor));
        return "dashboard/board";
    }
}
