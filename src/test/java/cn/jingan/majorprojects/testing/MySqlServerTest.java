package cn.jingan.majorprojects.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class MySqlServerTest {
    private final MySqlServer.Database database = MySqlServer.shared().database("server_test");
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
