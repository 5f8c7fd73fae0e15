package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Counted;
import cn.jingan.majorprojects.shared.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What waits for whom in all projects that a person sees, due first: the tasks behind the board's figures. */
@Service
public class WaitingWork {
    private final DashboardViews views;
    private final Clock clock;

    WaitingWork(DashboardViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param department code of who is waited for; null for all
     * @param overdue whether only what is past its last day is wanted
     * @param after key of the last row read; null for the first part
     * @param limit how many, at least 1
     */
    public Page<WaitingRow> list(
            Actor actor, @Nullable String department, boolean overdue, @Nullable String after, int limit) {
        DashboardQueries.requireSight(actor);
        return Page.of(views.waiting(actor, department, past(overdue), after, limit + 1), limit, WaitingRow::dueKey);
    }

    /** How many there are, up to a thousand. */
    public Counted count(Actor actor, @Nullable String department, boolean overdue) {
        return new Counted(views.waitingCount(actor, department, past(overdue), Counted.BOUND));
    }

    /** The day before which it was due; null for any. */
    private @Nullable LocalDate past(boolean overdue) {
        return overdue ? LocalDate.now(clock) : null;
    }
}
