package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Days;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The permits that end next, of all projects that a person sees: expired ones that nobody followed up come first. */
@Service
public class EndingPermits {
    /** Farther ahead nobody has to do anything yet. */
    private static final int MONTHS_AHEAD = 6;

    private final DashboardViews views;
    private final Clock clock;

    EndingPermits(DashboardViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param after key of the last row read; null for the first part
     * @param limit how many, at least 1
     */
    public Page<PermitRow> list(Actor actor, @Nullable String after, int limit) {
        if (actor.sees() == Actor.Sees.NONE) {
            throw new RuleViolation(DashboardRule.BOARD_NEEDS_BUSINESS_POST);
        }
        LocalDate until = LocalDate.now(clock).plusMonths(MONTHS_AHEAD);
        return Page.of(views.permits(actor, until, Seen.of(after), limit + 1), limit, PermitRow::key);
    }

    /** Where the part before ended. */
    record Seen(LocalDate day, String id) {

        /** Null for the first part; a key that is none begins anew. */
        static @Nullable Seen of(@Nullable String key) {
            int dot = key == null ? -1 : key.indexOf('.');
            if (key == null || dot < 0 || !Ids.isId(key.substring(dot + 1))) {
                return null;
            }
            try {
                return new Seen(Days.parse(key.substring(0, dot)), key.substring(dot + 1));
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
