package cn.jingan.majorprojects.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jingan.majorprojects.testing.MySqlServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class ProductionCheckTest {
    private static final Map<String, String> GOOD = Map.of(
            "version()", "8.0.36",
            "@@global.innodb_flush_log_at_trx_commit", "1",
            "@@global.sync_binlog", "1",
            "@@session.transaction_isolation", "READ-COMMITTED",
            "@@global.read_only", "0",
            "schemata", "utf8mb4");

    @Test
    void letsAServerThatKeepsWhatWasCommittedPass() {
        assertThatCode(() -> ProductionCheck.require(server(GOOD))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "@@global.innodb_flush_log_at_trx_commit, 2, innodb_flush_log_at_trx_commit 现为 2，应为 1",
        "@@global.sync_binlog, 0, sync_binlog 现为 0，应为 1",
        "@@session.transaction_isolation, REPEATABLE-READ, transaction_isolation 现为 REPEATABLE-READ，应为 READ-COMMITTED",
        "schemata, latin1, MySQL 的 character_set_database 现为 latin1，应为 utf8mb4",
        "wsrep_on, ON, wsrep_on 现为 ON",
        "group_replication_single_primary_mode, OFF, group_replication_single_primary_mode 现为 OFF，应为 ON",
        "@@global.read_only, 1, 数据库服务器现在只读",
        "version(), 5.7.44, 数据库的版本现为 5.7.44",
        "version(), 10.11.6-MariaDB, 数据库的版本现为 10.11.6-MariaDB"
    })
    void refusesWithTheSettingTheValueFoundAndTheRemedy(String expression, String value, String sentence) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put(expression, value);

        assertThatThrownBy(() -> ProductionCheck.require(server(settings)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("请")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void refusesADemonstrationUnlessItIsATest() {
        assertThatThrownBy(() -> ProductionCheck.requireNoDemo(true, false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("majorprojects.demo 现为 true");
        assertThatCode(() -> ProductionCheck.requireNoDemo(true, true)).doesNotThrowAnyException();
        assertThatCode(() -> ProductionCheck.requireNoDemo(false, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"ON, OFF, 0, true", "ON, ON, 0, false", "OFF, OFF, 0, false", "ON, OFF, 1, false"})
    void refusesBeforeTheFirstTableWhoeverMayNotMakeTriggers(String log, String trust, String all, boolean refused) {
        ServerVariables server =
                server(Map.of("'log_bin'", log, "'log_bin_trust_function_creators'", trust, "user_privileges", all));
        if (refused) {
            assertThatThrownBy(() -> ProductionCheck.requireTriggers(server))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("set persist log_bin_trust_function_creators = 1");
        } else {
            assertThatCode(() -> ProductionCheck.requireTriggers(server)).doesNotThrowAnyException();
        }
    }

    @Test
    void aRealServerAnswersAllThatIsAsked() {
        MySqlServer.Database database = MySqlServer.shared().database("asked");
        ServerVariables server =
                expression -> String.valueOf(database.witness().queryForObject("select " + expression, String.class));

        assertThatCode(() -> ProductionCheck.requireTriggers(server)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ProductionCheck.require(
                        expression -> expression.contains("isolation") ? "SERIALIZABLE" : server.value(expression)))
                .hasMessageContaining("应为 READ-COMMITTED");
        MySqlServer.shared().root().execute("alter database " + database.schema() + " character set latin1");
        assertThatThrownBy(() -> ProductionCheck.require(
                        expression -> expression.contains("isolation") ? "READ-COMMITTED" : server.value(expression)))
                .hasMessageContaining("alter database `" + database.schema() + "` character set utf8mb4");
    }

    @ParameterizedTest
    @CsvSource({
        ", u, p, 没有设置环境变量 DB_URL",
        "jdbc:mysql://db/mp, , p, DB_USER",
        "jdbc:mysql://db/mp, u, , DB_PASSWORD",
        "jdbc:mysql://db/mp?useSSL=false, u, p, 不带 ? 和参数",
        "jdbc:mysql://db:3306/, u, p, 库名",
        "jdbc:mariadb://db/mp, u, p, 请写成 jdbc:mysql://"
    })
    void refusesAnAddressThatIsNone(String url, String user, String password, String sentence) {
        assertThatThrownBy(() -> ProductionCheck.requireAddress(url, user, password))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence);
        assertThatCode(() -> ProductionCheck.requireAddress("jdbc:mysql://db:3306/mp", "u", ""))
                .doesNotThrowAnyException();
    }

    @Test
    void isPrintedWithWhatToDoUnderIt() {
        FailureAnalysis printed = new StartRefusedAnalyzer().analyze(new StartRefused("甲现为 0，应为 1", "请改"));

        assertThat(printed.getDescription()).isEqualTo("启动被拒绝：甲现为 0，应为 1。");
        assertThat(printed.getAction()).isEqualTo("请改。");
    }

    private static ServerVariables server(Map<String, String> settings) {
        return expression -> settings.entrySet().stream()
                .filter(setting -> expression.contains(setting.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("null");
    }
}
