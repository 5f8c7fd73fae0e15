package cn.jingan.majorprojects.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.GenericClient.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of a process that is dead, read past the product. */
final class Records implements AutoCloseable {
    private static final Map<String, String> TOLD = Map.of(
            "milestone.complete", "milestone.completed",
            "milestone.verify", "milestone.verified",
            "gate.prepare", "gate.prepared",
            "gate.issue", "gate.issued",
            "gate.decide", "gate.decided",
            "opinion.draft", "opinion.drafted",
            "opinion.issue", "opinion.issued");
    private static final Map<String, String> TABLES =
            Map.of("milestone", "milestone_milestone", "gate", "gate_gate", "opinion", "gate_opinion");

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate rows;
    private final Path directory;

    Records(Place place) {
        connection = single(place.remains());
        rows = new JdbcTemplate(connection);
        directory = place.directory();
    }

    private static SingleConnectionDataSource single(DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is there of a command. */
    Trace of(Command command) {
        String subject = command.href().split("/")[3];
        String table = TABLES.get(command.action().split("\\.")[0]);
        return new Trace(
                there(
                        "select 1 from web_idempotency where key_text = ? and status = 200 and answer is not null",
                        command.key()),
                there("select 1 from audit_entry where subject_id = ? and action = ?", subject, told(command)),
                there("select 1 from " + table + " where id = ? and version > ?", subject, command.version()),
                there("select 1 from worklist_item where id = ? and status = 'DONE'", command.item()),
                !there(
                        "select 1 from ACT_RU_TASK t join worklist_item i on i.task_id = t.ID_ where i.id = ?",
                        command.item()));
    }

    private static String told(Command command) {
        return TOLD.get(command.action());
    }

    /** No table says anything that another contradicts. */
    void agree() {
        assertThat(rows.queryForList("select key_text from web_idempotency where status = 0"))
                .as("keys without an answer")
                .isEmpty();
        assertThat(rows.queryForList("select task_id from worklist_item where status = 'OPEN'", String.class))
                .as("open tasks of the inbox, and of the engine")
                .containsExactlyInAnyOrderElementsOf(rows.queryForList("select ID_ from ACT_RU_TASK", String.class));
        assertThat(rows.queryForList("select chain, seq from audit_head order by chain"))
                .as("heads of the chains, and their last entries")
                .isEqualTo(rows.queryForList(
                        "select chain, count(*) as seq from audit_entry group by chain order by chain"));
        assertThat(rows.queryForList(
                        "select entry_id from audit_pending union all select entry_id from audit_leaf", String.class))
                .as("entries that are sealed or to be sealed")
                .containsExactlyInAnyOrderElementsOf(rows.queryForList("select id from audit_entry", String.class));
        assertThat(rows.queryForList("select distinct sha256 from document_file", String.class))
                .as("documents without a file")
                .allMatch(digest -> Files.exists(file(digest)));
    }

    /** Codes of all projects. */
    List<String> projects() {
        return rows.queryForList("select code from project_project order by code", String.class);
    }

    private Path file(String digest) {
        return directory
                .resolve("documents")
                .resolve(digest.substring(0, 2))
                .resolve(digest.substring(2, 4))
                .resolve(digest);
    }

    private boolean there(String sql, Object... arguments) {
        int found = rows.queryForList(sql, arguments).size();
        assertThat(found).as(sql).isLessThan(2);
        return found == 1;
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
