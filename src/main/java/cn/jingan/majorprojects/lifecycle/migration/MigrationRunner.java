package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on migrations by itself, each case in its own transaction; what is done is in the rows, so that it goes on where it
 * stopped after a restart, and on several nodes. A case that loses a race has its turn again.
 */
@Component
class MigrationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(MigrationRunner.class);
    private static final int PART = 50;

    private final Migrations migrations;
    private final CaseMove move;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate whole;
    private final TransactionTemplate trial;

    MigrationRunner(
            Migrations migrations,
            CaseMove move,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.migrations = migrations;
        this.move = move;
        this.events = events;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
        this.trial = new TransactionTemplate(transactions);
        this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Looks for work every two seconds, or as {@code majorprojects.migration-pause} says. */
    @Scheduled(
            fixedDelayString = "${majorprojects.migration-pause:PT2S}",
            initialDelayString = "${majorprojects.migration-pause:PT2S}")
    void work() {
        migrations.working().forEach(this::work);
    }

    /** Works on one until nothing is left to do or a case must wait for its next turn. */
    void work(String id) {
        List<String> part;
        do {
            boolean running = migrations.view(id).orElseThrow().status() == MigrationStatus.RUNNING;
            part = migrations.next(id, running, PART);
            for (String each : part) {
                if (!attempt(id, each)) {
                    return;
                }
            }
        } while (!part.isEmpty());
        whole.executeWithoutResult(status -> finish(id));
    }

    private boolean attempt(String id, String caseId) {
        try {
            whole.executeWithoutResult(status -> take(id, caseId));
            return true;
        } catch (ConcurrencyFailureException e) {
            LOG.debug("Case {} of migration {} waits for its next turn", caseId, id, e);
            return false;
        }
    }

    private void take(String id, String caseId) {
        CaseView one = migrations.lockCase(caseId).orElseThrow();
        Migration migration = migrations.lock(id).orElseThrow();
        boolean running = migration.status() == MigrationStatus.RUNNING;
        boolean due = running
                ? one.status() == CaseStatus.MOVABLE || one.status() == CaseStatus.STUCK
                : one.status() == CaseStatus.WAITING;
        if (!due) {
            return;
        }
        Optional<Outcome> outcome = outcome(migration, one, running);
        CaseStatus status = outcome.map(found -> status(found, running)).orElse(CaseStatus.GONE);
        migrations.updateCase(
                caseId,
                status,
                outcome.orElse(new Outcome(null, null, null)),
                status == CaseStatus.MOVED ? clock.instant() : null);
        if (status == CaseStatus.MOVED) {
            events.publishEvent(moved(migration, one));
        }
    }

    private static CaseStatus status(Outcome outcome, boolean running) {
        boolean can = outcome.why() == null;
        return running ? (can ? CaseStatus.MOVED : CaseStatus.LEFT) : (can ? CaseStatus.MOVABLE : CaseStatus.STUCK);
    }

    /** A trial, and what fails, is taken back to before it; the row of the case stays locked. */
    private Optional<Outcome> outcome(Migration migration, CaseView one, boolean running) {
        try {
            return trial.execute(status -> {
                Optional<Outcome> moved = move.move(migration, one.instanceId());
                if (!running) {
                    status.setRollbackOnly();
                }
                return moved;
            });
        } catch (MigratingProcessInstanceValidationException e) {
            return Optional.of(Outcome.stuck(Plans.reasons(e)));
        } catch (RuleViolation e) {
            return Optional.of(Outcome.stuck(e.rule().name()));
        } catch (IllegalStateException e) {
            return Optional.of(Outcome.stuck("task: " + e.getMessage()));
        }
    }

    private static DomainEvent moved(Migration migration, CaseView one) {
        String label = migration.key() + " " + migration.fromNo() + "→" + migration.toNo();
        return DomainEvent.of(Acting.SYSTEM, "case.migrated", one.project(), "process", one.instanceId(), label)
                .change("model", migration.key() + "@" + migration.fromNo(), migration.key() + "@" + migration.toNo())
                .under(migration.key() + "@" + migration.toNo());
    }

    private void finish(String id) {
        Migration migration = migrations.lock(id).orElseThrow();
        boolean running = migration.status() == MigrationStatus.RUNNING;
        if (!migration.status().working() || !migrations.next(id, running, 1).isEmpty()) {
            return;
        }
        if (running) {
            migration.done();
            events.publishEvent(DomainEvent.of(
                    Acting.SYSTEM, "migration.done", null, "migration", id, MigrationService.label(migration)));
        } else {
            migration.tried();
        }
        migrations.update(migration);
    }
}
