package cn.jingan.majorprojects.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.function.SingletonSupplier;

@Order(3)
class MySqlServerTest {
    private static final Supplier<MySqlServer.Database> MIGRATED =
            SingletonSupplier.of(() -> MySqlServer.shared().migrated("migrated"));

    private final MySqlServer server = MySqlServer.shared();
    private final JdbcTemplate root = server.root();
    private final MySqlServer.Database database = server.database("server_test");
    private final JdbcTemplate witness = database.witness();

    @ParameterizedTest
    @CsvSource({
        "version, 8.0.12",
        "transaction_isolation, READ-COMMITTED",
        "innodb_flush_log_at_trx_commit, 1",
        "sync_binlog, 1",
        "log_bin_trust_function_creators, 1",
        "character_set_server, utf8mb4",
        "character_set_database, utf8mb4"
    })
    void isSetAsProductionMustBe(String variable, String value) {
        assertThat(witness.queryForObject("select @@" + variable, String.class)).isEqualTo(value);
    }

    @Test
    void keepsEveryCharacterOfAName() {
        witness.execute("create table place (name varchar(20) not null)");
        witness.update("insert into place (name) values (?)", "静安区𠮷");
        assertThat(witness.queryForObject("select name from place", String.class))
                .isEqualTo("静安区𠮷");
    }

    /** Applications of the tests get copies: what the migrations make must be there to the last key and trigger. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "table_name, engine, table_collation from tables where table_schema",
                "table_name, ordinal_position, column_name, column_default, is_nullable, column_type, collation_name, "
                        + "generation_expression, extra from columns where table_schema",
                "table_name, index_name, non_unique, seq_in_index, column_name from statistics where table_schema",
                "constraint_name, table_name, column_name, referenced_table_name, referenced_column_name "
                        + "from key_column_usage where table_schema",
                "trigger_name, event_manipulation, event_object_table, action_timing, action_statement, definer "
                        + "from triggers where trigger_schema"
            })
    void aMigratedDatabaseIsWhatTheMigrationsMake(String what) {
        String question = "select " + what.replace(" from ", " from information_schema.") + " = ?";
        List<Map<String, Object>> made =
                root.queryForList(question, server.pattern().schema());
        assertThat(root.queryForList(question, MIGRATED.get().schema()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void theAccountMayNotTouchTheServer() {
        assertThatThrownBy(() -> witness.execute("create database another")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void comesBackAfterAKillWithWhatWasCommitted() {
        MySqlServer own = MySqlServer.own("killed");
        JdbcTemplate rows = own.database("kept").witness();
        rows.execute("create table fact (id int primary key)");
        rows.update("insert into fact (id) values (7)");
        own.kill();
        assertThatThrownBy(() -> rows.queryForList("select id from fact")).isInstanceOf(DataAccessException.class);
        own.start();
        assertThat(rows.queryForList("select id from fact")).containsExactly(Map.of("id", 7));
        own.stop();
    }
}
