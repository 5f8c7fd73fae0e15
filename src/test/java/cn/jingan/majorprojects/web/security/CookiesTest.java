package cn.jingan.majorprojects.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class CookiesTest {
    private final Cookies cookies = new Cookies();

    @Test
    void areBoundToTheHostOnHttps() {
        assertThat(session(true))
                .startsWith("__Host-SESSION=")
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain");
        assertThat(device(true)).startsWith("__Host-DEVICE=").contains("Secure").contains("HttpOnly");
        assertThat(signIn(true))
                .startsWith("__Host-SIGNED-IN=1;")
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Max-Age");
    }

    @Test
    void havePlainNamesOnHttp() {
        assertThat(session(false)).startsWith("SESSION=").doesNotContain("Secure");
        assertThat(device(false)).startsWith("DEVICE=").doesNotContain("Secure");
        assertThat(signIn(false)).startsWith("SIGNED-IN=1;").doesNotContain("Secure");
    }

    private String session(boolean secure) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.writeCookieValue(new CookieValue(request(secure), response, "id"));
        return response.getHeader("Set-Cookie");
    }

    private String device(boolean secure) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.keepDevice(request(secure), response, "secret");
        return response.getHeader("Set-Cookie");
    }

    private String signIn(boolean secure) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.keepSignIn(request(secure), response);
        return response.getHeader("Set-Cookie");
    }

    private static MockHttpServletRequest request(boolean secure) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(secure);
        return request;
    }
}
