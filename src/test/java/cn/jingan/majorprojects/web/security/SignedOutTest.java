package cn.jingan.majorprojects.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.OnH2;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever was signed out is told why on the page on which one signs in, once; nobody else is told anything. */
@OnH2
class SignedOutTest {
    private static final String PASSWORD = "jingan-demo";
    private static final String PERSON = "gnq-sb.handler";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate rows;

    private Browser browser;

    @BeforeEach
    void somebodyIsSignedIn() {
        rows.update("update organization_person set enabled = true where username = ?", PERSON);
        rows.update("delete from SPRING_SESSION where PRINCIPAL_NAME = ?", PERSON);
        browser = new Browser(port);
        browser.signIn(PERSON, PASSWORD);
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void afterHalfAnHourWithoutUse() {
        away();
        assertThat(told(browser.get("/me"))).isEqualTo("30 分钟没有操作，你已退出。未提交的内容已存为草稿。");
        assertThat(to(browser.get("/me"))).as("once").endsWith("/login");
        browser.get("/language?lang=en&back=/login");
        assertThat(told(browser.get("/login?expired")))
                .isEqualTo(
                        "Nothing was done for 30 minutes; you are signed out. What was not submitted is kept as a draft.");
    }

    @Test
    void whileAFormWasWritten() {
        String token = browser.token("/me");
        away();
        assertThat(to(browser.form("/me/sessions", token))).endsWith("/login?expired");
        assertThat(to(browser.signIn(PERSON, PASSWORD)))
                .as("no browser told where")
                .endsWith(":" + port + "/");
    }

    @Test
    void andComesBackToTheFormThatWasSent() {
        String home = "http://localhost:" + port;
        String token = browser.token("/me");
        away();
        assertThat(to(sent(token, home + "/me?from=form"))).endsWith("/login?expired");
        assertThat(to(browser.signIn(PERSON, PASSWORD))).isEqualTo(home + "/me?from=form");
        away();
        assertThat(to(sent(token, home + ".example/me"))).endsWith("/login?expired");
        assertThat(to(browser.signIn(PERSON, PASSWORD)))
                .as("not to another site")
                .endsWith(":" + port + "/");
    }

    private HttpResponse<String> sent(String token, String from) {
        String kind = "application/x-www-form-urlencoded";
        return browser.send("POST", "/me/sessions", "_csrf=" + token, "Content-Type", kind, "Referer", from);
    }

    @Test
    void inAPartOfAPage() {
        away();
        HttpResponse<String> part = browser.get("/me", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).hasValue("/login?expired");
    }

    @Test
    void byAFourthSession() {
        List<Browser> further =
                Stream.generate(() -> new Browser(port)).limit(3).toList();
        further.forEach(each -> each.signIn(PERSON, PASSWORD));
        assertThat(sessions(further.get(2))).as("those that live").hasSize(3);
        assertThat(told(browser.get("/me"))).isEqualTo("同一账号已在别处登录，最多同时登录 3 处，这里最久没有操作，已退出。未提交的内容已存为草稿。");
        assertThat(to(browser.signIn(PERSON, PASSWORD)))
                .as("where one was going")
                .contains("/me");
    }

    @Test
    void byOneself() {
        Browser other = new Browser(port);
        other.signIn(PERSON, PASSWORD);
        assertThat(other.get("/me").body()).contains("更改口令会结束你的其他会话，并收回你的全部访问令牌");
        other.submit("/me", "/me/sessions");
        assertThat(other.get("/me").body()).contains("会话已结束，在那里须重新登录。");
        assertThat(told(browser.get("/me"))).isEqualTo("你在别处结束了这里的登录。未提交的内容已存为草稿。");
        assertThat(sessions(other)).as("the only session there is").hasSize(1);
    }

    private static Elements sessions(Browser browser) {
        return Jsoup.parse(browser.get("/me").body()).select("table:has(+ form[action=/me/sessions]) tbody tr");
    }

    @Test
    void byTheSecurityAdministrator() {
        Browser administrator = new Browser(port);
        administrator.signIn("admin.security", PASSWORD);
        String id = rows.queryForObject("select id from organization_person where username = ?", String.class, PERSON);
        String page = "/people/" + id;
        administrator.submit(page, page + "/end-sessions");
        assertThat(administrator.get(page).body()).contains("会话已结束，在那里须重新登录。");
        assertThat(told(browser.get("/me"))).isEqualTo("安全管理员结束了这里的登录。未提交的内容已存为草稿。");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);

        browser.signIn(PERSON, PASSWORD);
        administrator.submit(page, page + "/disable");
        assertThat(told(browser.get("/me"))).isEqualTo("你的账号已停用，这里已退出，请找安全管理员。未提交的内容已存为草稿。");
    }

    @Test
    void notByTheirOwnWish() {
        assertThat(to(browser.submit("/me", "/logout"))).endsWith("/login?logout");
        assertThat(told(browser.get("/login?logout"))).isEqualTo("你已退出。");
        assertThat(to(browser.get("/me"))).endsWith("/login");
    }

    @Test
    void andNobodyElse() {
        Browser fresh = new Browser(port);
        assertThat(to(fresh.get("/me"))).endsWith("/login");
        assertThat(told(fresh.get("/login"))).isEmpty();
        assertThat(told(fresh.get("/login?ended=NONE"))).isEmpty();
        assertThat(to(fresh.get("/me", "Cookie", "SESSION=Z29uZQ=="))).endsWith("/login");
        assertThat(to(fresh.form("/login", "none", "username", PERSON, "password", PASSWORD)))
                .endsWith("/login?stale");
    }

    /** Nothing was done for a minute longer than a session lasts. */
    private void away() {
        long last = Instant.now().minus(Duration.ofMinutes(31)).toEpochMilli();
        rows.update("update SPRING_SESSION set LAST_ACCESS_TIME = ? where PRINCIPAL_NAME = ?", last, PERSON);
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** What the page says, or the one that the answer leads to. */
    private String told(HttpResponse<String> answer) {
        HttpResponse<String> page = answer.statusCode() == 302 ? browser.get(to(answer)) : answer;
        return Jsoup.parse(page.body()).select("main .note").text();
    }
}
