package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Counted;
import cn.jingan.majorprojects.shared.Page;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The gates behind the board's figures, of all projects that a person sees, newest first. */
@Service
public class GateList {
    private final DashboardViews views;
    private final Clock clock;

    /** Parts of the list, each as the board counts it. */
    public enum State {
        /** 在办: not decided. */
        UNDER_WAY,
        /** 会签中. */
        SIGNING,
        /** 近 30 日已决定. */
        DECIDED
    }

    GateList(DashboardViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param after id of the last row read; null for the first part
     * @param limit how many, at least 1
     */
    public Page<GateRow> list(Actor actor, State state, @Nullable String after, int limit) {
        DashboardQueries.requireSight(actor);
        return Page.of(views.gateList(actor, state, since(), after, limit + 1), limit, GateRow::id);
    }

    /** How many there are, up to a thousand. */
    public Counted count(Actor actor, State state) {
        return new Counted(views.gateListCount(actor, state, since(), Counted.BOUND));
    }

    private Instant since() {
        return clock.instant().minus(DashboardQueries.LATELY);
    }
}
