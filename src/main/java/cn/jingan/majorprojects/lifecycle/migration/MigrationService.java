package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrators do with migrations: one prepares and submits, another approves. */
@Service
@Transactional
public class MigrationService {
    private static final int TEXT = 1000;
    private static final int PART = 200;

    private final Migrations migrations;
    private final ModelVersions models;
    private final Plans plans;
    private final RuntimeService runtime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MigrationService(
            Migrations migrations,
            ModelVersions models,
            Plans plans,
            RuntimeService runtime,
            ApplicationEventPublisher events,
            Clock clock) {
        this.migrations = migrations;
        this.models = models;
        this.plans = plans;
        this.runtime = runtime;
        this.events = events;
        this.clock = clock;
    }

    /** Prepares a migration of everything that runs under that version to the newest one; the trial begins by itself. */
    public String prepare(Actor actor, String model, int from, @Nullable String mapping) {
        Acting by = administrator(actor);
        ProcessDefinition source = models.version(model, from);
        ProcessDefinition target = models.newest(model);
        new Refusals().atMost(TEXT, "mapping", mapping).refuse();
        String lines = mapping == null ? "" : mapping;
        Map<String, String> renamed = Migration.renamed(lines);
        List<Migrations.NewCase> cases = cases(source);
        if (cases.isEmpty() || source.getId().equals(target.getId())) {
            throw new RuleViolation(MigrationRule.MIGRATION_NOTHING_TO_MOVE);
        }
        plans.plan(source.getId(), target.getId(), renamed);
        String id = begin(by, source, target, lines);
        for (int at = 0; at < cases.size(); at += PART) {
            migrations.insertCases(id, cases.subList(at, Math.min(cases.size(), at + PART)));
        }
        Migration migration = migrations.lock(id).orElseThrow();
        events.publishEvent(event(by, "migration.prepared", migration).change("cases", null, cases.size()));
        return id;
    }

    private String begin(Acting by, ProcessDefinition source, ProcessDefinition target, String mapping) {
        String id = Ids.next();
        try {
            migrations.insert(new Migrations.NewMigration(
                    id,
                    source.getKey(),
                    source.getVersion(),
                    target.getVersion(),
                    source.getId(),
                    target.getId(),
                    mapping,
                    by.personId(),
                    clock.instant()));
        } catch (DuplicateKeyException e) {
            throw new RuleViolation(MigrationRule.MIGRATION_ALREADY_OPEN);
        }
        return id;
    }

    /** Asks a second administrator for approval. */
    public void submit(Actor actor, String id, Version seen, @Nullable String reason) {
        Acting by = administrator(actor);
        Migration migration = lock(id, seen);
        new Refusals().required("reason", reason).atMost(TEXT, "reason", reason).refuse();
        migration.submit(Objects.requireNonNull(reason));
        migrations.update(migration);
        events.publishEvent(event(by, "migration.submitted", migration).saying(reason));
    }

    /** Approves: the cases are moved from now on. */
    public void approve(Actor actor, String id, Version seen) {
        Acting by = administrator(actor);
        Migration migration = lock(id, seen);
        migration.approve(by.personId());
        migrations.update(migration);
        events.publishEvent(event(by, "migration.approved", migration).under(migration.key() + "@" + migration.toNo()));
    }

    /** Refuses it with the reason; nothing is moved. */
    public void refuse(Actor actor, String id, Version seen, @Nullable String reason) {
        Acting by = administrator(actor);
        Migration migration = lock(id, seen);
        new Refusals()
                .when(reason == null || reason.isBlank(), "reason", MigrationRule.MIGRATION_RETURN_REASON_REQUIRED)
                .atMost(TEXT, "reason", reason)
                .refuse();
        migration.refuse(by.personId());
        migrations.update(migration);
        events.publishEvent(event(by, "migration.refused", migration).saying(reason));
    }

    private List<Migrations.NewCase> cases(ProcessDefinition source) {
        return runtime.createProcessInstanceQuery().processDefinitionId(source.getId()).list().stream()
                .map(instance -> new Migrations.NewCase(Ids.next(), instance.getId(), instance.getBusinessKey()))
                .toList();
    }

    private Migration lock(String id, Version seen) {
        Migration migration = migrations.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        seen.require(migration.version());
        return migration;
    }

    private static Acting administrator(Actor actor) {
        return actor.as("SYSTEM_ADMIN").orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
    }

    private static DomainEvent event(Acting by, String action, Migration migration) {
        return DomainEvent.of(by, action, null, "migration", migration.id(), label(migration));
    }

    static String label(Migration migration) {
        return migration.key() + " " + migration.fromNo() + "→" + migration.toNo();
    }
}
