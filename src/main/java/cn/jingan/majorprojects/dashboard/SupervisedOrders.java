package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Counted;
import cn.jingan.majorprojects.shared.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The orders (督办单) of all projects that a person sees, newest first. */
@Service
public class SupervisedOrders {
    private final SupervisionViews views;
    private final Clock clock;

    SupervisedOrders(SupervisionViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param after id of the last row read; null for the first part
     * @param limit how many, at least 1
     */
    public Page<SupervisionRow> list(Actor actor, SupervisionFilter filter, @Nullable String after, int limit) {
        return Page.of(views.list(actor, filter, LocalDate.now(clock), after, limit + 1), limit, SupervisionRow::id);
    }

    /** How many there are, up to a thousand. */
    public Counted count(Actor actor, SupervisionFilter filter) {
        return new Counted(views.count(actor, filter, LocalDate.now(clock), Counted.BOUND));
    }
}
