package cn.jingan.majorprojects.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

@OnH2
class ApplicationOnH2Test {

    @Autowired
    private JdbcTemplate rows;

    @Value("${majorprojects.data-dir}")
    private Path data;

    @Test
    void startsOnTheEmbeddedDatabaseWithTheSchemaOfItsMigrationsAndOfTheEngine() {
        assertThat(rows.queryForObject(
                        "select count(*) from \"flyway_schema_history\" where \"version\" like '001.%'", Integer.class))
                .isEqualTo(7);
        assertThat(rows.queryForObject(
                        "select count(*) from project_project where annex_no is not null", Integer.class))
                .isEqualTo(82);
    }

    @Test
    void keepsItsRowsInAFileUnderTarget() {
        assertThat(data.resolve("major-projects.mv.db")).exists();
        assertThat(data).startsWith(Path.of("target").toAbsolutePath());
        assertThat(Files.isWritable(data)).isTrue();
    }
}
