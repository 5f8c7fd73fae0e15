package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service whose effect can be counted, and which fails as it is told to. */
@TestComponent
@Component
class SampleCommands {
    private final JdbcTemplate jdbc;
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    private final TransactionTemplate transaction;

    SampleCommands(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        jdbc.execute("create table sample_effect (id bigint auto_increment primary key, note varchar(100))");
    }

    void reset() {
        failures.clear();
        jdbc.update("delete from sample_effect");
        jdbc.update("delete from web_idempotency");
    }

    void failWith(RuntimeException... next) {
        failures.addAll(java.util.List.of(next));
    }

    int effects() {
        return jdbc.queryForObject("select count(*) from sample_effect", Integer.class);
    }

    int keys() {
        return jdbc.queryForObject("select count(*) from web_idempotency", Integer.class);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long act(String note) {
        jdbc.update("insert into sample_effect (note) values (?)", note);
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        return jdbc.queryForObject("select max(id) from sample_effect", Long.class);
    }

    /** The same as one of several, which no transaction is held around. */
    public long actAlone(String note) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction around several commands");
        }
        return Objects.requireNonNull(transaction.execute(status -> act(note)));
    }

    /** The requests known by their key came long ago and have no answer. */
    void withoutAnswer() {
        jdbc.update("update web_idempotency set status = 0, created_at = '2026-01-01 00:00:00'");
    }

    static RuleViolation twoThings() {
        return new RuleViolation(java.util.List.of(
                new RuleViolation.Broken(SampleRule.SAMPLE_INVALID, "day", java.util.List.of("2026-11-30")),
                new RuleViolation.Broken(SampleRule.SAMPLE_MISSING, "file", java.util.List.of())));
    }
}
