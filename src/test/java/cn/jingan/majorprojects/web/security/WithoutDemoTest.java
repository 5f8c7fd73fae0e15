package cn.jingan.majorprojects.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.SetupService;
import cn.jingan.majorprojects.testing.OnH2;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = "majorprojects.demo=false")
class WithoutDemoTest {
    private static final String PASSWORD = "走一走看一看再想一想吧走吧";

    @LocalServerPort
    private int port;

    @Autowired
    private SetupService setup;

    @Autowired
    private OrganizationQueries organization;

    @Test
    void hasNobodyUntilTheFirstLinkIsUsedOnceAndNeverTakesBasic() {
        Browser browser = new Browser(port);
        assertThat(organization.actor("jyj.officer")).isEmpty();
        assertThat(browser.get("/login").body()).doesNotContain("jyj.officer").doesNotContain("jingan-demo");
        String link = "/setup/" + setup.open().orElseThrow();

        assertThat(setUp(browser, link, "jingan2026jingan").statusCode()).isEqualTo(422);
        assertThat(setUp(browser, "/setup/made-up", PASSWORD).statusCode()).isEqualTo(404);
        assertThat(setUp(browser, link, PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login");
        assertThat(setUp(browser, link, PASSWORD).statusCode()).isEqualTo(404);
        assertThat(setup.open()).isEmpty();
        assertThat(organization.actor("first.admin").orElseThrow().holdsAny("SECURITY_ADMIN"))
                .isTrue();
        browser.signIn("first.admin", PASSWORD);
        assertThat(browser.get("/people").body()).contains("first.admin");

        HttpResponse<String> basic =
                new Browser(port).get("/api/me", "Authorization", Browser.basic("first.admin", PASSWORD));
        assertThat(basic.statusCode()).isEqualTo(401);
        assertThat(basic.headers().allValues("WWW-Authenticate")).noneMatch(challenge -> challenge.startsWith("Basic"));
    }

    private static HttpResponse<String> setUp(Browser browser, String link, String password) {
        return browser.form(
                link,
                browser.token("/login"),
                "username",
                "first.admin",
                "display",
                "第一个安全管理员",
                "password",
                password,
                "again",
                password);
    }
}
