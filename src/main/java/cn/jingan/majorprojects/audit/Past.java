package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.replay.Stand;
import cn.jingan.majorprojects.audit.replay.Stood;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the portfolio or a project stood at the end of a day in Shanghai, rebuilt from the ledger: what was recorded until
 * then, whatever came in later. An auditor's look is recorded.
 */
@Service
public class Past {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Stood stood;
    private final Responsibles responsibles;
    private final HistoryAccess access;
    private final ReadTrail trail;

    Past(Stood stood, Responsibles responsibles, HistoryAccess access, ReadTrail trail) {
        this.stood = stood;
        this.responsibles = responsibles;
        this.access = access;
        this.trail = trail;
    }

    /**
     * How it stood.
     *
     * @param project code or number in the annex; null for the whole portfolio
     * @param to a second day to compare with; null for none
     * @throws RuleViolation when the person may not see it
     */
    @Transactional
    public Then look(Actor actor, @Nullable String project, LocalDate on, @Nullable LocalDate to) {
        HistoryFilter filter = new HistoryFilter(null, project, null, null, null, null, on, to);
        String chain = filter.chain();
        requireReadable(actor, chain);
        trail.lookedBack(actor, filter);
        List<Stand> first = stands(chain, on);
        List<Stand> second = to == null ? List.of() : stands(chain, to);
        return new Then(
                on,
                to,
                responsibles.cases(first, stood.posts(endOf(on)), on),
                chain == null ? List.of() : first.get(0).values(),
                stood.approvals(endOf(on)),
                to == null ? List.of() : Differences.between(first, second));
    }

    private void requireReadable(Actor actor, @Nullable String chain) {
        if (chain != null && !chain.equals(Head.SYSTEM)) {
            access.requireReadable(actor, chain);
        } else if (!access.seesAll(actor)) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
    }

    private List<Stand> stands(@Nullable String chain, LocalDate day) {
        return chain == null ? stood.projects(endOf(day)) : List.of(stood.chain(chain, endOf(day)));
    }

    private static LocalDateTime endOf(LocalDate day) {
        return Entry.utc(day.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
    }
}
