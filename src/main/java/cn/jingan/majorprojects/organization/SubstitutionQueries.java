package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of substitutions. */
@Service
public class SubstitutionQueries {
    private static final int SHOWN = 200;
    private static final int DAYS_BACK = 90;

    private final Substitutions substitutions;
    private final Clock clock;

    SubstitutionQueries(Substitutions substitutions, Clock clock) {
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** Those of this person, as the absent holder and as the substitute; of the last ninety days and to come. */
    public List<Substitution> own(Actor actor) {
        return substitutions.ofPerson(actor.personId(), since());
    }

    /** Those of everybody, for the system administrator; the newest 200 of the last ninety days and to come. */
    public List<Substitution> all(Actor actor) {
        if (!actor.holdsAny("SYSTEM_ADMIN")) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
        return substitutions.all(since(), SHOWN);
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusDays(DAYS_BACK);
    }
}
