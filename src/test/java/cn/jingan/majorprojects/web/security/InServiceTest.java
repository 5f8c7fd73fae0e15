package cn.jingan.majorprojects.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.MajorProjectsApplication;
import cn.jingan.majorprojects.testing.ClassPath;
import cn.jingan.majorprojects.testing.DataDirectory;
import cn.jingan.majorprojects.testing.MySqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The product as an operator starts it for service, on an empty database of a server that goes away and comes back. */
class InServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration AWAY_AT_MOST = Duration.ofSeconds(15);
    private static final Pattern LINK = Pattern.compile("https://mp\\.example(/setup/\\S+)");
    private static final String PASSWORD = "走一走看一看再想一想吧走吧";

    private final MySqlServer server = MySqlServer.own("service");
    private final Path directory = DataDirectory.fresh();
    private final Path log = directory.resolve("product.log");
    private final int port = freePort();
    private Process product;

    @AfterEach
    void end() {
        product.destroyForcibly();
        server.kill();
    }

    @Test
    void saysWhereToBeginAndLaterThatTheDatabaseIsAway() throws Exception {
        product = launch(server.database("service"));
        Browser browser = new Browser(port);
        String link = link();
        assertThat(Files.readString(log)).doesNotContain("WARN");
        // The server keeps no statement for us: the driver prepares alone.
        server.root().execute("set global max_prepared_stmt_count = 0");
        setUp(browser, link);
        browser.signIn("first.admin", PASSWORD);
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);

        String token = browser.token("/people");
        server.root().execute("set global super_read_only = on");
        HttpResponse<String> unwritten =
                browser.form("/people/new", token, "username", "second.admin", "display", "第二个");
        assertThat(unwritten.statusCode()).as(unwritten.body()).isEqualTo(503);
        assertThat(unwritten.body()).contains("数据库暂时不可用，请稍后再试。");
        server.root().execute("set global read_only = off");
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);

        server.kill();
        HttpResponse<String> page = inTime(() -> browser.get("/people?q=a"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).contains("数据库暂时不可用，请稍后再试。", "href=\"/people?q=a\"", "href=\"/assets/app.css\"");
        assertThat(inTime(() -> browser.get("/assets/app.css")).statusCode()).isEqualTo(200);
        assertThat(inTime(() -> browser.get("/people", "Cookie", "SESSION=" + browser.session() + "; lang=en"))
                        .body())
                .contains("The database is not available for the moment.");
        HttpResponse<String> problem =
                inTime(() -> browser.get("/api/me", "Authorization", "Bearer none", "Accept-Language", "en"));
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("\"rule\":\"DATABASE_AWAY\"", "The database is not available");

        server.start();
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
    }

    private Process launch(MySqlServer.Database database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        ClassPath.ofTheProduct().toString(),
                        MajorProjectsApplication.class.getName(),
                        "--spring.profiles.active=mysql",
                        "--server.port=" + port,
                        "--spring.datasource.hikari.connection-timeout=5000",
                        "--majorprojects.home=https://mp.example/",
                        "--majorprojects.data-dir=" + directory)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password()));
        return builder.start();
    }

    /** The one the console prints when the product serves. */
    private String link() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && !product.waitFor(200, TimeUnit.MILLISECONDS)) {
            Matcher link = LINK.matcher(Files.readString(log));
            if (link.find()) {
                return link.group(1);
            }
        }
        throw new AssertionError(Files.readString(log));
    }

    private static void setUp(Browser browser, String link) {
        HttpResponse<String> answer = browser.form(
                link,
                browser.token("/login"),
                "username",
                "first.admin",
                "display",
                "第一个安全管理员",
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    private static HttpResponse<String> inTime(Supplier<HttpResponse<String>> asked) {
        Instant begin = Instant.now();
        HttpResponse<String> answer = asked.get();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(AWAY_AT_MOST);
        return answer;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
