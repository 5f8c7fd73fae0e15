package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Counted;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is overdue and what comes due in 90 days, of all projects a person sees: milestones, limits of work, permits. */
@Service
public class LookAhead {
    private static final int PART = 500;

    private final DashboardViews views;
    private final Clock clock;

    LookAhead(DashboardViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** How many there are in each span, up to a thousand. */
    public Map<AheadSpan, Counted> counts(Actor actor) {
        requireSight(actor);
        LocalDate today = LocalDate.now(clock);
        Map<AheadSpan, Counted> counts = new EnumMap<>(AheadSpan.class);
        for (AheadSpan span : AheadSpan.values()) {
            long found = views.aheadCount(actor, span.from(today), span.to(today), Counted.BOUND);
            counts.put(span, new Counted(found));
        }
        return counts;
    }

    /**
     * A part of a span, by day.
     *
     * @param after key of the last row read; null for the first part
     * @param limit how many, at least 1
     */
    public Page<AheadRow> list(Actor actor, AheadSpan span, @Nullable String after, int limit) {
        requireSight(actor);
        LocalDate today = LocalDate.now(clock);
        List<AheadRow> rows =
                views.ahead(actor, span.from(today), span.to(today), EndingPermits.Seen.of(after), limit + 1).stream()
                        .sorted(Comparator.comparing(AheadRow::dueOn).thenComparing(AheadRow::id))
                        .limit(limit + 1L)
                        .toList();
        return Page.of(rows, limit, AheadRow::key);
    }

    /** Every row of every span, part by part: nothing is gathered. */
    public void each(Actor actor, Consumer<AheadRow> row) {
        for (AheadSpan span : AheadSpan.values()) {
            String after = null;
            do {
                Page<AheadRow> page = list(actor, span, after, PART);
                page.items().forEach(row);
                after = page.next();
            } while (after != null);
        }
    }

    private static void requireSight(Actor actor) {
        if (actor.sees() == Actor.Sees.NONE) {
            throw new RuleViolation(DashboardRule.BOARD_NEEDS_BUSINESS_POST);
        }
    }
}
