package cn.jingan.majorprojects.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.jingan.majorprojects.testing.DataDirectory;
import cn.jingan.majorprojects.testing.MySqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What a start says where the one before broke off while it made the tables. */
class MigrationAnalyzerTest {
    private final MySqlServer.Database database = MySqlServer.shared().database("half");
    private final Path scripts = DataDirectory.fresh();

    @BeforeEach
    void someIsMade() throws IOException {
        Throwable failure = migration(
                "V1__made.sql",
                """
                create table place (id int primary key, name int);
                create index by_name on place (name);
                create trigger kept before delete on place for each row set @kept = 1;
                """);
        assertThat(failure).isNull();
    }

    /** Killed between a statement and the note that it was done: each statement of MySQL stays by itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table place (id int primary key)",
                "alter table place add name int",
                "create index by_name on place (name)",
                "create trigger kept before delete on place for each row set @kept = 1"
            })
    void whatIsThereAlreadyIsSaidWithTheRemedy(String statement) throws IOException {
        FailureAnalysis refusal = new DatabaseAnalyzer().analyze(migration("V2__next.sql", statement));

        assertThat(refusal.getDescription()).contains("没有做完");
        assertThat(refusal.getAction()).contains("drop database", "恢复升级前的备份");
    }

    @Test
    void theStartAfterThatNamesTheMigration() throws IOException {
        migration("V2__next.sql", "create table place (id int primary key)");

        FailureAnalysis refusal =
                new MigrationAnalyzer().analyze(migration("V2__next.sql", "create table place (id int primary key)"));

        assertThat(refusal.getDescription()).contains("failed migration to version 2 (next)");
        assertThat(refusal.getAction()).contains("drop database", "恢复升级前的备份");
    }

    @Test
    void whatNobodyForesawIsSaidAsTheServerSaysIt() throws IOException {
        FailureAnalysis refusal =
                new MigrationAnalyzer().analyze(migration("V2__next.sql", "insert into nowhere values (1)"));

        assertThat(refusal.getDescription()).contains("没有做成", "nowhere' doesn't exist");
        assertThat(refusal.getAction()).contains("drop database");
    }

    private Throwable migration(String name, String statements) throws IOException {
        Files.writeString(scripts.resolve(name), statements);
        return catchThrowable(() -> Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + scripts)
                .load()
                .migrate());
    }
}
