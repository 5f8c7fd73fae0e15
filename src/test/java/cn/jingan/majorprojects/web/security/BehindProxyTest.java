package cn.jingan.majorprojects.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.OnMySql;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In service TLS ends at a proxy: what it says of the scheme decides over cookies, headers and redirects. */
@OnMySql
class BehindProxyTest {

    @LocalServerPort
    private int port;

    @Test
    void whatCameByTlsIsAnsweredAsSuch() {
        HttpHeaders secure =
                new Browser(port).get("/projects", "X-Forwarded-Proto", "https").headers();
        assertThat(secure.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(secure.firstValue("Location").orElseThrow()).startsWith("https://");

        HttpHeaders login =
                new Browser(port).get("/login", "X-Forwarded-Proto", "https").headers();
        assertThat(login.allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("; Secure"));
    }

    @Test
    void whatDidNotIsNot() {
        HttpHeaders plain = new Browser(port).get("/login").headers();
        assertThat(plain.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(plain.allValues("Set-Cookie")).isNotEmpty().noneMatch(cookie -> cookie.startsWith("__Host-"));
    }
}
