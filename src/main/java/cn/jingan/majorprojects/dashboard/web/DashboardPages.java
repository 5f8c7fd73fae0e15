package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.DashboardQueries;
import cn.jingan.majorprojects.dashboard.EndingPermits;
import cn.jingan.majorprojects.dashboard.GrantedWaivers;
import cn.jingan.majorprojects.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board as a page. */
@Controller
class DashboardPages {
    private static final int ROWS = 50;

    private final DashboardQueries queries;

    private final EndingPermits permits;
    private final GrantedWaivers waivers;
    private final Clock clock;

    DashboardPages(DashboardQueries queries, EndingPermits permits, GrantedWaivers waivers, Clock clock) {
        this.waivers = waivers;
        this.clock = clock;
        this.queries = queries;
        this.permits = permits;
    }

    @GetMapping("/board")
    String board(Actor actor, Model model) {
        model.addAttribute("board", queries.board(actor));
        model.addAttribute("viewer", actor);
        return "dashboard/board";
    }

    @GetMapping("/board/permits")
    String permits(Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("page", permits.list(actor, after, ROWS));
        return "dashboard/permits";
    }

    @GetMapping("/board/waivers")
    String waivers(Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", waivers.list(actor, after, ROWS));
        return "dashboard/waivers";
    }
}
