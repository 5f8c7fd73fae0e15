package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The waivers that hold, of all projects that a person sees: who runs out next comes first. */
@Service
public class GrantedWaivers {
    private final DashboardViews views;
    private final Clock clock;

    GrantedWaivers(DashboardViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param after key of the last row read; null for the first part
     * @param limit how many, at least 1
     */
    public Page<WaiverRow> list(Actor actor, @Nullable String after, int limit) {
        if (actor.sees() == Actor.Sees.NONE) {
            throw new RuleViolation(DashboardRule.BOARD_NEEDS_BUSINESS_POST);
        }
        LocalDate today = LocalDate.now(clock);
        return Page.of(views.waivers(actor, today, EndingPermits.Seen.of(after), limit + 1), limit, WaiverRow::key);
    }
}
