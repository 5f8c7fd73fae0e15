package cn.jingan.majorprojects.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnMySql
class ApplicationOnMySqlTest {

    @Autowired
    private JdbcTemplate rows;

    @Test
    void startsOnMySqlWithTheSchemaOfItsMigrationsAndOfTheEngine() {
        assertThat(rows.queryForObject("select version()", String.class)).startsWith("8.0.12");
        assertThat(rows.queryForObject(
                        "select count(*) from flyway_schema_history where success = true and version like '001.%'",
                        Integer.class))
                .isEqualTo(7);
        assertThat(rows.queryForObject(
                        "select count(*) from project_project where annex_no is not null", Integer.class))
                .isEqualTo(82);
    }

    @Test
    void talksToTheServerInTheSessionTheProductAsksFor() {
        assertThat(rows.queryForObject("select @@session.transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
        assertThat(rows.queryForObject("select @@session.time_zone", String.class))
                .isEqualTo("+00:00");
    }
}
