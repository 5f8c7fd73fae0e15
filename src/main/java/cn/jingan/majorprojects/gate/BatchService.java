package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.LatestChanges;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Several decisions at once. Each is the same command as a single one, in a transaction of its own: what one is refused
 * for touches no other, and what is not ticked is not touched at all. While they run nothing else is held, neither a
 * transaction nor a connection; and once one may be decided, nothing but the report tells how the others went.
 */
@Service
public class BatchService {
    /** How many at once; 默认配置. */
    static final int MOST = 50;

    private static final Logger LOG = LoggerFactory.getLogger(BatchService.class);
    private static final int ATTEMPTS = 5;
    private static final Set<Rule> OVERTAKEN = Set.of(SharedRule.STALE_VERSION, GateRule.GATE_AT_ANOTHER_STEP);

    private final DecisionService decisions;
    private final BatchRecord record;
    private final Wording wording;
    private final ObjectProvider<LatestChanges> changes;
    private final Clock clock;

    BatchService(
            DecisionService decisions,
            BatchRecord record,
            Wording wording,
            ObjectProvider<LatestChanges> changes,
            Clock clock) {
        this.changes = changes;
        this.decisions = decisions;
        this.record = record;
        this.wording = wording;
        this.clock = clock;
    }

    /** Decides each that is ticked and keeps what became of it; refuses as a whole only where none went through. */
    public Batch decide(Actor actor, Together wanted) {
        requireSound(wanted);
        Acting by = actor.first().orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        List<Batch.Line> lines = new ArrayList<>();
        List<RuleViolation.Broken> refused = new ArrayList<>();
        for (Together.Ticked one : wanted.ticked()) {
            Optional<RuleViolation.Broken> why = decide(actor, one, wanted);
            why.map(broken -> new RuleViolation.Broken(broken.rule(), "opinion-" + one.gateId(), broken.args()))
                    .ifPresent(refused::add);
            lines.add(new Batch.Line(
                    lines.size() + 1,
                    one.gateId(),
                    why.map(broken -> broken.rule().name()).orElse(null),
                    why.map(broken -> sentence(actor, one, broken)).orElse(null)));
        }
        if (refused.size() == lines.size()) {
            throw new RuleViolation(refused);
        }
        return keep(
                by,
                new Batch(
                        Ids.next(), actor.personId(), Objects.requireNonNull(wanted.answer()), clock.instant(), lines));
    }

    private Optional<RuleViolation.Broken> decide(Actor actor, Together.Ticked one, Together wanted) {
        try {
            return untilWon(() -> decisions.decideAmongSeveral(actor, one.gateId(), one.seen(), wanted.on(one)))
                    ? Optional.empty()
                    : Optional.of(new RuleViolation.Broken(GateRule.OVERTAKEN_BY_OTHERS, null, List.of()));
        } catch (RuleViolation refused) {
            return Optional.of(refused.broken().get(0));
        } catch (RuntimeException unforeseen) {
            String incident = incident(unforeseen);
            return Optional.of(new RuleViolation.Broken(GateRule.BROKE_OFF, null, List.of(incident)));
        }
    }

    /** The rule in words, and of a gate that moved on meanwhile by whom and how. */
    private String sentence(Actor actor, Together.Ticked one, RuleViolation.Broken broken) {
        Stream<String> latest = OVERTAKEN.contains(broken.rule())
                ? changes.stream().flatMap(each -> each.of(actor, one.gateId(), "", 1).stream())
                : Stream.empty();
        return Stream.concat(Stream.of(wording.of(broken)), latest).collect(Collectors.joining(" "));
    }

    /** Whether it ran to its end; false where it lost every race. */
    private static boolean untilWon(Runnable command) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                command.run();
                return true;
            } catch (ConcurrencyFailureException | DuplicateKeyException lostRace) {
                LOG.debug("Attempt {} of a line lost a race", attempt, lostRace);
            }
        }
        return false;
    }

    /** The decisions stand, whether their report can be kept or not. */
    private Batch keep(Acting by, Batch batch) {
        try {
            if (!untilWon(() -> record.keep(by, batch))) {
                LOG.error("The report of decisions {} lost every race and was not kept", batch);
            }
        } catch (RuntimeException unforeseen) {
            LOG.error("Incident {}: the report of decisions {} was not kept", Ids.next(), batch, unforeseen);
        }
        return batch;
    }

    private static String incident(RuntimeException unforeseen) {
        String incident = Ids.next();
        LOG.error("Incident {}", incident, unforeseen);
        return incident;
    }

    private static void requireSound(Together wanted) {
        boolean offered = wanted.answer() != null && Together.ANSWERS.contains(wanted.answer());
        new Refusals()
                .chosen("answer", offered ? wanted.answer() : null)
                .when(wanted.ticked().isEmpty(), "ticked", GateRule.NOTHING_TICKED)
                .when(wanted.ticked().size() > MOST, "ticked", GateRule.TOO_MANY_TICKED, MOST)
                .refuse();
    }
}
