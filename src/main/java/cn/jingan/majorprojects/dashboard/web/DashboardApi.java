package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.AheadRow;
import cn.jingan.majorprojects.dashboard.AheadSpan;
import cn.jingan.majorprojects.dashboard.Board;
import cn.jingan.majorprojects.dashboard.DashboardQueries;
import cn.jingan.majorprojects.dashboard.EndingPermits;
import cn.jingan.majorprojects.dashboard.GrantedWaivers;
import cn.jingan.majorprojects.dashboard.LookAhead;
import cn.jingan.majorprojects.dashboard.PermitRow;
import cn.jingan.majorprojects.dashboard.WaiverRow;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board for programs. */
@RestController
class DashboardApi {
    private static final int MOST = 200;

    private final DashboardQueries queries;

    private final EndingPermits permits;
    private final LookAhead ahead;
    private final GrantedWaivers waivers;

    DashboardApi(DashboardQueries queries, EndingPermits permits, LookAhead ahead, GrantedWaivers waivers) {
        this.waivers = waivers;
        this.queries = queries;
        this.permits = permits;
        this.ahead = ahead;
    }

    /** The portfolio as far as this person sees it. */
    @GetMapping("/api/board")
    Board board(Actor actor) {
        return queries.board(actor);
    }

    /** The permits that end next. */
    @GetMapping("/api/board/permits")
    Page<PermitRow> permits(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
        return permits.list(actor, after, limit);
    }

    /** What is overdue, or comes due in one of the next three times thirty days. */
    @GetMapping("/api/board/ahead")
    Page<AheadRow> ahead(
            Actor actor,
            @RequestParam(defaultValue = "DAYS_30") AheadSpan span,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
        return ahead.list(actor, span, after, limit);
    }

    /** The waivers that hold. */
    @GetMapping("/api/board/waivers")
    Page<WaiverRow> waivers(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
        return waivers.list(actor, after, limit);
    }
}
