package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Several decisions at once. Each is the same command as a single one, in a transaction of its own: what one is refused
 * for touches no other, and what is not ticked is not touched at all.
 */
@Service
public class BatchService {
    /** How many at once; 默认配置. */
    static final int MOST = 50;

    private static final int ATTEMPTS = 5;

    private final DecisionService decisions;
    private final Batches batches;
    private final GateDesk desk;
    private final Wording wording;
    private final Clock clock;

    BatchService(DecisionService decisions, Batches batches, GateDesk desk, Wording wording, Clock clock) {
        this.decisions = decisions;
        this.batches = batches;
        this.desk = desk;
        this.wording = wording;
        this.clock = clock;
    }

    /** Decides each that is ticked and keeps what became of it; refuses as a whole only where none went through. */
    @Transactional
    public Batch decide(Actor actor, Together wanted) {
        requireSound(wanted);
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
                    why.map(wording::of).orElse(null)));
        }
        if (refused.size() == lines.size()) {
            throw new RuleViolation(refused);
        }
        return keep(actor, wanted, lines);
    }

    private Optional<RuleViolation.Broken> decide(Actor actor, Together.Ticked one, Together wanted) {
        for (int attempt = 1; ; attempt++) {
            try {
                decisions.decideAmongSeveral(actor, one.gateId(), one.seen(), wanted.on(one));
                return Optional.empty();
            } catch (RuleViolation refused) {
                return Optional.of(refused.broken().get(0));
            } catch (ConcurrencyFailureException lostRace) {
                if (attempt == ATTEMPTS) {
                    throw lostRace;
                }
            }
        }
    }

    private static void requireSound(Together wanted) {
        boolean offered = wanted.answer() != null && Together.ANSWERS.contains(wanted.answer());
        new Refusals()
                .chosen("answer", offered ? wanted.answer() : null)
                .when(wanted.ticked().isEmpty(), "ticked", GateRule.NOTHING_TICKED)
                .when(wanted.ticked().size() > MOST, "ticked", GateRule.TOO_MANY_TICKED, MOST)
                .refuse();
    }

    private Batch keep(Actor actor, Together wanted, List<Batch.Line> lines) {
        Acting by = actor.first().orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        Verdict answer = Objects.requireNonNull(wanted.answer());
        Batch batch = new Batch(Ids.next(), actor.personId(), answer, clock.instant(), lines);
        batches.insert(batch);
        batches.insertLines(batch.id(), lines);
        desk.tell(DomainEvent.of(
                        by, "gate.decidedTogether", null, "batch", batch.id(), batch.decided() + "/" + lines.size())
                .change("verdict", null, answer)
                .change("batchDone", null, batch.decided())
                .change("batchRefused", null, batch.refused()));
        return batch;
    }
}
