package cn.jingan.majorprojects.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.jingan.majorprojects.testing.MySqlServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the start says where a real server lets the account not in, or not far enough. */
class DatabaseAnalyzerTest {
    private static final MySqlServer SERVER = MySqlServer.shared();
    private static final MySqlServer.Database DATABASE = SERVER.database("closed");

    private final JdbcTemplate root = SERVER.root();

    @Test
    void saysWhatToDoWhereTheDatabaseLetsNobodyIn() {
        String nowhere = DATABASE.url() + "_nowhere";

        assertThat(refusal(nowhere, DATABASE.user(), DATABASE.password()).getAction())
                .contains("核对 DB_URL 末尾的库名");
        assertThat(refusal(DATABASE.url(), DATABASE.user(), "wrong").getAction())
                .contains("请核对环境变量 DB_USER 和 DB_PASSWORD");
        assertThat(refusal("jdbc:mysql://127.0.0.1:1/mp", "u", "p").getDescription())
                .contains("连不上数据库服务器");
        assertThat(refusal("jdbc:h2:file:/dev/null/mp", "sa", "").getAction()).contains("请用 --majorprojects.data-dir");
    }

    @Test
    void aServerWithoutTlsThatWantsThePasswordInTheOpenIsNotCalledAway() {
        root.execute("create user 'open' identified with caching_sha2_password by 'x'");

        FailureAnalysis refusal = refusal(DATABASE.url(), "open", "x");

        assertThat(refusal.getDescription()).contains("没有开启 TLS").doesNotContain("连不上");
        assertThat(refusal.getAction()).contains("skip_ssl", "allowPublicKeyRetrieval=true");
    }

    @ParameterizedTest
    @CsvSource({"account lock, 已被锁定, account unlock", "password expire, 口令已过期, password expire never"})
    void anAccountThatIsShutIsSaidToBe(String how, String found, String remedy) {
        String user = "shut_" + how.length();
        root.execute("create user '" + user + "' identified with mysql_native_password by 'x' " + how);

        FailureAnalysis refusal = refusal(DATABASE.url(), user, "x");

        assertThat(refusal.getDescription()).contains(found);
        assertThat(refusal.getAction()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({"1290, 只读", "1836, 只读", "1820, 口令已过期"})
    void whatTheServerSaysInTheMiddleOfAStatementIsSaidToo(int code, String found) {
        FailureAnalysis refusal = new DatabaseAnalyzer().analyze(new SQLException("said", "HY000", code));

        assertThat(refusal.getDescription()).contains(found);
    }

    @Test
    void aForgottenGrantIsNamedByItsStatementOfTheReadme() {
        DATABASE.witness().execute("create table kept (id int primary key)");
        root.execute("create user 'half' identified with mysql_native_password by 'x'");
        root.execute("grant insert on " + DATABASE.schema() + ".* to 'half'");

        assertThat(denied("select id from kept").getAction()).contains("grant select, insert");
        root.execute("grant select on " + DATABASE.schema() + ".* to 'half'");
        assertThat(denied("update kept set id = 1").getDescription()).contains("kept", "UPDATE");
        assertThat(denied("update kept set id = 1").getAction()).contains("select concat('grant update, delete");
        assertThat(denied("select id from kept for update").getAction())
                .contains("select concat('grant update, delete");
        assertThat(denied("delete from kept").getAction()).contains("select concat('grant update, delete");
        assertThat(denied("create table other (id int primary key)").getAction())
                .contains("属主账号");
        assertThat(denied("alter table kept add name int").getAction()).contains("属主账号");
    }

    @Test
    void halfMadeTablesOfTheEmbeddedDatabaseAreSaidToLieInTheDataDirectory() {
        FailureAnalysis refusal =
                analysis("jdbc:h2:mem:", "sa", "", "create table place (id int); create table place (id int)");

        assertThat(refusal.getDescription()).contains("没有做完");
        assertThat(refusal.getAction()).contains("请删掉数据目录");
    }

    private static FailureAnalysis denied(String sql) {
        return analysis(DATABASE.url(), "half", "x", sql);
    }

    private static FailureAnalysis refusal(String url, String user, String password) {
        return analysis(url, user, password, "select 1");
    }

    private static FailureAnalysis analysis(String url, String user, String password, String sql) {
        Throwable failure = catchThrowable(() -> {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        return new DatabaseAnalyzer().analyze(new IllegalStateException(failure));
    }
}
