package cn.jingan.majorprojects.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCheckTest {
    private static final Map<String, String> GOOD = Map.of(
            "version()", "8.0.36",
            "@@global.innodb_flush_log_at_trx_commit", "1",
            "@@global.sync_binlog", "1",
            "@@session.transaction_isolation", "READ-COMMITTED",
            "schema", "utf8mb4");

    @Test
    void letsAServerThatKeepsWhatWasCommittedPass() {
        assertThatCode(() -> ProductionCheck.require(server(GOOD))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "@@global.innodb_flush_log_at_trx_commit, 2, innodb_flush_log_at_trx_commit 现为 2，应为 1",
        "@@global.sync_binlog, 0, sync_binlog 现为 0，应为 1",
        "@@session.transaction_isolation, REPEATABLE-READ, transaction_isolation 现为 REPEATABLE-READ，应为 READ-COMMITTED",
        "schema, latin1, 字符集 现为 latin1，应为 utf8mb4",
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

    @Test
    void isPrintedAsOneSentence() {
        StartRefused refused = new StartRefused("甲现为 0，应为 1", "请改");

        assertThat(new StartRefusedAnalyzer().analyze(refused).getDescription()).isEqualTo("启动被拒绝：甲现为 0，应为 1；请改。");
    }

    private static ServerVariables server(Map<String, String> settings) {
        return expression -> settings.get(expression.contains("schemata") ? "schema" : expression);
    }
}
