package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.Board;
import cn.jingan.majorprojects.dashboard.DashboardQueries;
import cn.jingan.majorprojects.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The board for programs. */
@RestController
class DashboardApi {
    private final DashboardQueries queries;

    DashboardApi(DashboardQueries queries) {
        this.queries = queries;
    }

    /** The portfolio as far as this person sees it. */
    @GetMapping("/api/board")
    Board board(Actor actor) {
        return queries.board(actor);
    }
}
