package cn.jingan.majorprojects.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.organization.OrganizationRule;
import cn.jingan.majorprojects.testing.OnH2;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@OnH2
class SecurityTest {
    private static final String PASSWORD = "jingan-demo";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
                    + " object-src 'none'";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private JsonMapper json;

    private Browser browser;

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/",
                "/nothing-here",
                "/assets/app.css",
                "/api/me",
                "/api/nothing",
                "/error",
                "/%2e%2e/x;y",
                "/password/none",
                "/v3/api-docs",
                "/login?x=%00"
            })
    void headersStandOnEveryResponse(String path) {
        assertSafe(browser.get(path));
        browser.signIn("jyj.officer", PASSWORD);
        assertSafe(browser.get(path));
    }

    @Test
    void headersStandOnRefusals() {
        assertSafe(browser.send("POST", "/login", ""));
        browser.signIn("sjj.auditor", PASSWORD);
        assertSafe(browser.submit("/me", "/projects/ZD-001/milestones"));
        assertSafe(browser.get("/people"));
        assertSafe(browser.send("TRACE", "/", ""));
    }

    @Test
    void signsInWithANewSessionAndReturnsWhereThePersonWasGoing() {
        assertThat(browser.get("/me?x=1").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        String before = browser.session();
        HttpResponse<String> in = browser.signIn("jyj.officer", PASSWORD);

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location").orElseThrow()).contains("/me?x=1");
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/me").body()).contains("jyj.officer");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("SESSION=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("DEVICE=")
                        .contains("HttpOnly")
                        .contains("SameSite=Strict"));
    }

    @Test
    void anAuditorBeginsWithTheNineQuestionsAndEverybodyElseWithTheInbox() {
        browser.get("/");
        assertThat(browser.signIn("sjj.auditor", PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/history/questions"));

        Browser officer = new Browser(port);
        officer.get("/");
        assertThat(officer.signIn("jyj.officer", PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(":" + port + "/"));
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownName() {
        for (String name : List.of("jyj.handler", "nobody.at.all")) {
            HttpResponse<String> refused = browser.signIn(name, "wrong");
            assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
        }
    }

    @Test
    void endsTheSessionOnSigningOut() {
        browser.signIn("jyj.officer", PASSWORD);
        assertThat(browser.submit("/me", "/logout").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?logout"));
        assertThat(browser.get("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void sendsAFormWhoseSessionEndedMeanwhileToTheSignIn() {
        browser.signIn("jyj.officer", PASSWORD);
        String token = browser.token("/me");
        browser.cookie("SESSION").orElseThrow().setValue("Z29uZQ==");

        HttpResponse<String> late = browser.form("/me/tokens", token, "name", "a", "scope", "READ", "days", "1");

        assertThat(late.statusCode()).isEqualTo(302);
        assertThat(late.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?expired"));
    }

    @Test
    void asksAProgramWithoutCredentialsForThemWhateverItSends() {
        for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
            HttpResponse<String> asked = browser.send(method, "/api/projects/ZD-010/copy", "{}");
            assertThat(asked.statusCode()).as(method).isEqualTo(401);
            assertThat(asked.headers().firstValue("WWW-Authenticate"))
                    .as(method)
                    .isPresent();
        }
    }

    @Test
    void endsTheOldestOfFourSessions() {
        List<Browser> four = Stream.generate(() -> new Browser(port)).limit(4).toList();
        four.forEach(each -> each.signIn("jgw.office", PASSWORD));

        assertThat(four.get(0).get("/me").statusCode()).isEqualTo(302);
        assertThat(four.get(3).get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void asksPagesForTheTokenOfTheirForm() {
        browser.signIn("jyj.officer", PASSWORD);

        assertThat(browser.form("/me/tokens", "none", "name", "a", "scope", "READ", "days", "1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.submit("/me", "/me/tokens", "name", "a", "scope", "READ", "days", "1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(new Browser(port)
                        .form("/login", "none", "username", "jyj.officer", "password", PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?stale"));
    }

    @Test
    void saysOnThePageWhichRuleForbids() {
        browser.signIn("jyj.officer", PASSWORD);
        Document old = Jsoup.parse(browser.form("/me/tokens", "none", "name", "a", "scope", "READ", "days", "1")
                .body());
        assertThat(old.select("main[data-failed] > p").eachText())
                .startsWith("403", "页面停留太久，或请求不是从本系统的页面发出，没有办理。请重新打开页面后再提交。");
        assertThat(browser.send("POST", "/api/me/tokens", "{}", "Content-Type", "application/json")
                        .body())
                .contains("\"rule\":\"FORM_EXPIRED\"");
        assertThat(old.select("main .btns a").eachAttr("href")).containsExactly("/", "/me/tokens");
        assertThat(forbidden("/people")).isEqualTo("你现任岗位无此项权限。");

        browser.signIn("admin.security", PASSWORD);
        assertThat(forbidden("/projects")).isEqualTo("管理员岗位不查看业务内容（三员分立）。");
    }

    private String forbidden(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(403);
        return Jsoup.parse(answer.body()).select("main[data-failed] > p").get(1).text();
    }

    @Test
    void asksTheApiForTheTokenWhereTheSessionSpeaksAndNotWhereCredentialsDo() {
        browser.signIn("jyj.officer", PASSWORD);
        String body = "{\"name\":\"a\",\"scope\":\"READ\",\"days\":1}";

        assertThat(browser.send("POST", "/api/me/tokens", body, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(
                                "POST",
                                "/api/me/tokens",
                                body,
                                "Content-Type",
                                "application/json",
                                "X-CSRF-TOKEN",
                                browser.token("/me"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(new Browser(port)
                        .send(
                                "POST",
                                "/api/me/tokens",
                                body,
                                "Content-Type",
                                "application/json",
                                "Authorization",
                                Browser.basic("jyj.officer", PASSWORD))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void takesBasicForTheApiAlone() {
        String basic = Browser.basic("jyj.officer", PASSWORD);

        HttpResponse<String> me = browser.get("/api/me", "Authorization", basic);
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body())
                .contains("\"username\":\"jyj.officer\"")
                .contains("OFFICER")
                .contains("项目专员");
        assertThat(browser.get("/api/me", "Authorization", basic, "Accept-Language", "en")
                        .body())
                .contains("\"postName\":\"Project officer\"");
        assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(browser.get("/me", "Authorization", basic).statusCode()).isEqualTo(302);
        assertThat(browser.get("/api/me", "Authorization", basic, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesWrongCredentialsEvenBesideAGoodSession() {
        browser.signIn("jyj.officer", PASSWORD);

        for (String header : List.of("Bearer mp_none", Browser.basic("jyj.officer", "x"), "Basic ???", "Digest a")) {
            assertThat(browser.get("/api/me", "Authorization", header).statusCode())
                    .as(header)
                    .isEqualTo(401);
        }
    }

    @Test
    void namesTheRuleOfEveryRefusalOfAProgram() {
        assertThat(browser.get("/api/me").body()).contains("\"rule\":\"UNAUTHORIZED\"");
        assertThat(browser.get("/api/me", "Authorization", "Bearer mp_none").body())
                .contains("\"rule\":\"UNAUTHORIZED\"");
        browser.signIn("jyj.officer", PASSWORD);
        HttpResponse<String> forged = browser.send("POST", "/api/work-items/none/claim", "");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("\"rule\":\"FORM_EXPIRED\"");
    }

    @Test
    void challengesProgramsAndNeverABrowser() {
        HttpResponse<String> program = browser.get("/api/me");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(program.headers().allValues("WWW-Authenticate"))
                .anyMatch(challenge -> challenge.startsWith("Basic"));
        assertThat(browser.get("/api/me", "HX-Request", "true").headers().allValues("WWW-Authenticate"))
                .noneMatch(challenge -> challenge.startsWith("Basic"));
        assertThat(browser.get("/api/me", "Cookie", "SESSION=b2xk").headers().allValues("WWW-Authenticate"))
                .noneMatch(challenge -> challenge.startsWith("Basic"));
        HttpResponse<String> part = browser.get("/", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void letsATokenDoWhatItsScopeAllows() {
        String read = issue("jgw.head", "READ");
        String write = issue("jgw.head", "WRITE");
        String body = "{\"name\":\"b\",\"scope\":\"READ\",\"days\":1}";

        assertThat(bearer("GET", "/api/me", "", read).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = bearer("POST", "/api/me/tokens", body, read);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("TOKEN_READS_ONLY");
        HttpResponse<String> fruitless = bearer("POST", "/api/me/tokens", body, write);
        assertThat(fruitless.statusCode()).isEqualTo(403);
        assertThat(fruitless.body()).contains("TOKEN_ISSUES_NONE");
        assertThat(bearer("POST", "/api/work-items/none/claim", "{}", write).statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesAnEarlierPasswordNoLongerFromTheMomentItIsAnother() {
        String name = "gnq-sb.handler";
        String id = rows.queryForObject("select id from organization_person where username = ?", String.class, name);
        String hash =
                rows.queryForObject("select password from organization_person where username = ?", String.class, name);
        try {
            String token = issue(name, "READ");
            assertThat(asked(name, PASSWORD)).isEqualTo(200);
            assertThat(bearer("GET", "/api/me", "", token).statusCode()).isEqualTo(200);

            HttpResponse<String> reset = bySecurity("/api/people/" + id + "/reset");
            assertThat(asked(name, PASSWORD)).isEqualTo(401);
            assertThat(bearer("GET", "/api/me", "", token).statusCode()).isEqualTo(401);

            String link = json.readTree(reset.body()).get("link").asString();
            browser.submit(link, link, "password", "走一走看一看再想一想吧走吧", "again", "走一走看一看再想一想吧走吧");
            assertThat(asked(name, "走一走看一看再想一想吧走吧")).isEqualTo(200);
            changeOwn(name, "走一走看一看再想一想吧走吧", "走一走看一看再想一想吧回吧");
            assertThat(asked(name, "走一走看一看再想一想吧走吧")).isEqualTo(401);
            assertThat(asked(name, "走一走看一看再想一想吧回吧")).isEqualTo(200);

            assertThat(bySecurity("/api/people/" + id + "/disable").statusCode())
                    .isEqualTo(200);
            assertThat(asked(name, "走一走看一看再想一想吧回吧")).isEqualTo(401);
        } finally {
            rows.update("update organization_person set password = ?, enabled = true where id = ?", hash, id);
        }
    }

    private int asked(String username, String password) {
        return new Browser(port)
                .get("/api/me", "Authorization", Browser.basic(username, password))
                .statusCode();
    }

    private HttpResponse<String> bySecurity(String path) {
        return new Browser(port).send("POST", path, "", "Authorization", Browser.basic("admin.security", PASSWORD));
    }

    private void changeOwn(String username, String present, String wanted) {
        browser.signIn(username, present);
        browser.submit("/me", "/me/password", "present", present, "password", wanted, "again", wanted);
    }

    @Test
    void letsAnAuditorChangeNothing() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            HttpResponse<String> refused = browser.send(
                    method,
                    "/api/anything/at/all",
                    "{}",
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    Browser.basic("sjj.auditor", PASSWORD));
            assertThat(refused.statusCode()).as(method).isEqualTo(403);
            assertThat(refused.body())
                    .contains("\"rule\":\"AUDITOR_READS_ONLY\"")
                    .contains("审计岗位只读");
        }
        browser.signIn("sjj.auditor", PASSWORD);
        HttpResponse<String> page = browser.submit("/me", "/milestones/1/complete");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("审计岗位只读");
        assertThat(browser.submit("/me", "/me/tokens", "name", "a", "scope", "READ", "days", "1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.submit("/me", "/me/tokens", "name", "a", "scope", "WRITE", "days", "1")
                        .statusCode())
                .isNotEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "admin.system, /departments",
        "admin.security, /people",
        "admin.audit, /history",
    })
    void showsAdministratorsTheirOwnPagesAndNoBusiness(String administrator, String home) {
        browser.signIn(administrator, PASSWORD);

        assertThat(browser.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(home));
        assertThat(browser.get(home).statusCode()).isEqualTo(200);
        for (String path : List.of("/projects", "/board", "/projects/ZD-001", "/api/projects")) {
            HttpResponse<String> refused = browser.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).as(path).contains("三员分立");
        }
        assertThat(browser.get("/api/projects").body())
                .contains(OrganizationRule.ADMINISTRATORS_SEE_NO_BUSINESS.name());
    }

    @ParameterizedTest
    @CsvSource({
        "jyj.officer, /people", "jyj.officer, /departments", "admin.system, /people", "admin.audit, /people",
        "admin.audit, /departments", "sjj.auditor, /people", "admin.security, /history", "zf.mayor, /posts"
    })
    void keepsTheAdministrationToItsAdministrators(String username, String path) {
        browser.signIn(username, PASSWORD);

        assertThat(browser.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void hasNoRoomForADisabledAccount() {
        Browser administrator = new Browser(port);
        administrator.signIn("admin.security", PASSWORD);
        browser.signIn("gnq-sb.head", PASSWORD);
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
        rows.update("update organization_person set enabled = false where username = 'gnq-sb.head'");

        assertThat(browser.get("/me").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?ended=DISABLED"));
        assertThat(browser.get("/api/me", "Authorization", Browser.basic("gnq-sb.head", PASSWORD))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void leadsAnAdministratorThroughAnAccount() {
        browser.signIn("admin.security", PASSWORD);
        HttpResponse<String> made = browser.submit(
                "/people/new",
                "/people/new",
                "username",
                "zhang.san",
                "display",
                "试用人员",
                "department",
                "jyj",
                "posts",
                "OFFICER");
        String page = made.headers().firstValue("Location").orElseThrow();
        String shown = browser.get(page).body();
        String link = org.jsoup.Jsoup.parse(shown).select(".note .code").text();

        assertThat(link).startsWith("/password/");
        assertThat(browser.get(page).body()).doesNotContain(link);
        assertThat(browser.get("/people?q=zhang.s").body())
                .contains("zhang.san")
                .doesNotContain("jyj.officer");
        Browser person = new Browser(port);
        HttpResponse<String> weak = person.submit(link, link, "password", "short", "again", "short");
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("至少 12 个字符");
        assertThat(person.submit(link, link, "password", "走一走看一看再想一想吧", "again", "走一走看一看再想一想吧")
                        .statusCode())
                .isEqualTo(422);
        person.submit(link, link, "password", "走一走看一看再想一想吧走吧", "again", "走一走看一看再想一想吧走吧");
        assertThat(person.get(link).statusCode()).isEqualTo(404);
        person.signIn("zhang.san", "走一走看一看再想一想吧走吧");
        assertThat(person.get("/me").body()).contains("区教育局·项目专员");
        assertThat(browser.get(page + "/give").body()).contains("授予岗位");
        browser.submit(page, page + "/end-sessions");
        assertThat(person.get("/me").statusCode()).isEqualTo(302);
        HttpResponse<String> refused = browser.submit(
                page + "/give", page + "/give", "post", "AUDIT_ADMIN", "department", "zf", "validFrom", "2026-11-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("三员互斥");
    }

    @Test
    void showsTheSystemAdministratorDepartmentsAndPosts() {
        browser.signIn("admin.system", PASSWORD);

        assertThat(browser.get("/departments").body()).contains("区教育局").contains("/departments/jyj/rename");
        assertThat(browser.get("/departments/jyj/rename").body()).contains("改名");
        assertThat(browser.get("/departments/jyj/close").statusCode()).isEqualTo(200);
        assertThat(browser.get("/posts").body()).contains("项目专员");
        assertThat(browser.submit(
                                "/departments/new",
                                "/departments/new",
                                "code",
                                "web-a",
                                "name",
                                "某局",
                                "kind",
                                "DEPARTMENT",
                                "from",
                                "2026-01-01")
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.submit("/departments/jyj/rename", "/departments/jyj/rename", "name", "", "from", "")
                        .statusCode())
                .isEqualTo(422);
    }

    private String issue(String username, String scope) {
        String body = "{\"name\":\"a\",\"scope\":\"" + scope + "\",\"days\":1}";
        HttpResponse<String> issued = browser.send(
                "POST",
                "/api/me/tokens",
                body,
                "Content-Type",
                "application/json",
                "Authorization",
                Browser.basic(username, PASSWORD));
        assertThat(issued.statusCode()).isEqualTo(201);
        return json.readTree(issued.body()).get("secret").asString();
    }

    private HttpResponse<String> bearer(String method, String path, String body, String token) {
        return new Browser(port)
                .send(method, path, body, "Content-Type", "application/json", "Authorization", "Bearer " + token);
    }

    private static void assertSafe(HttpResponse<String> response) {
        var headers = response.headers();
        String what = response.request().method() + " " + response.uri() + " " + response.statusCode();
        assertThat(headers.allValues("Content-Security-Policy")).as(what).containsExactly(POLICY);
        assertThat(headers.allValues("X-Content-Type-Options")).as(what).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).as(what).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).as(what).containsExactly("same-origin");
        assertThat(headers.allValues("Permissions-Policy")).as(what).hasSize(1);
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).as(what).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).as(what).containsExactly("same-origin");
        assertThat(headers.allValues("Cache-Control")).as(what).hasSize(1);
        assertThat(headers.firstValue("Server")).as(what).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).as(what).isEmpty();
        boolean file = response.uri().getPath().endsWith(".css") && response.statusCode() == 200;
        if (!file) {
            assertThat(headers.firstValue("Cache-Control")).as(what).hasValue("no-store");
        }
        assertThat(response.statusCode()).as(what).isNotEqualTo(500);
    }
}
