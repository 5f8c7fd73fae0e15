package cn.jingan.majorprojects.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jingan.majorprojects.audit.OnMySqlServer;
import cn.jingan.majorprojects.testing.MySqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The account that README.md makes has what it needs and no more; one that could change the ledger is named. */
@ResourceLock(OnMySqlServer.LEDGER)
class LedgerGrantsTest {

    @Test
    void theAccountOfTheReadmeHasNoMoreThanItNeedsAndTheOwnerHas() throws IOException {
        MySqlServer.Database database = MySqlServer.ofModules();
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration", "classpath:db/mysql")
                .load()
                .migrate();
        String schema = database.url().substring(database.url().lastIndexOf('/') + 1);
        JdbcTemplate root = MySqlServer.shared().root();
        root.execute("create user 'mp_service'@'%' identified with mysql_native_password by 'x'");
        root.execute("grant select, insert on " + schema + ".* to 'mp_service'@'%'");

        DataSource service = new DriverManagerDataSource(database.url(), "mp_service", "x");
        List<String> grants = printed(root, schema);
        assertThat(grants).noneMatch(grant -> guarded(root, schema).stream()
                .anyMatch(table -> grant.contains("`" + table + "`")));
        grants.forEach(root::execute);

        assertThat(LedgerGrants.excessive(service)).isEmpty();
        new JdbcTemplate(service).update("update audit_sealer set fence = fence + 1");
        new JdbcTemplate(service).update("delete from audit_pending");
        new FreshStatistics(new JdbcTemplate(service)).start();
        assertThatThrownBy(() -> new JdbcTemplate(service).update("delete from audit_entry"))
                .rootCause()
                .hasMessageContaining("denied");
        assertThat(guarded(root, schema)).contains("audit_entry", "audit_mark");
        for (String table : guarded(root, schema)) {
            root.execute("grant delete on " + schema + "." + table + " to 'mp_service'@'%'");
            assertThat(LedgerGrants.excessive(service))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains(table + "（"));
            root.execute("revoke delete on " + schema + "." + table + " from 'mp_service'@'%'");
        }
        assertThat(LedgerGrants.excessive(service)).isEmpty();
        DataSource owner = new DriverManagerDataSource(database.url(), database.user(), database.password());
        assertThat(LedgerGrants.excessive(owner))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("audit_entry"));
    }

    /** The tables whose triggers refuse every change. */
    private static List<String> guarded(JdbcTemplate root, String schema) {
        return root.queryForList(
                """
                select event_object_table from information_schema.triggers
                where trigger_schema = ? and event_manipulation = 'DELETE'
                """,
                String.class,
                schema);
    }

    /** Both editions of the page print the same. */
    @Test
    void theChinesePageSaysTheSame() throws IOException {
        assertThat(statement(Path.of("src/docs/README.zh-CN.md"))).isEqualTo(statement(Path.of("README.md")));
    }

    /** What the statement in README.md prints. */
    private static List<String> printed(JdbcTemplate root, String schema) throws IOException {
        return root.queryForList(statement(Path.of("README.md")).replace("major_projects", schema), String.class);
    }

    private static String statement(Path page) throws IOException {
        String readme = Files.readString(page);
        int from = readme.indexOf("select concat('grant update");
        return readme.substring(from, readme.indexOf(';', readme.indexOf("not in", from)));
    }
}
