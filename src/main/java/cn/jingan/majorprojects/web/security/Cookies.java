package cn.jingan.majorprojects.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The two cookies there are: bound to this host on https, with plain names on http of a single machine. */
@Component
class Cookies implements CookieSerializer {
    private static final String HOST = "__Host-";
    private static final String SESSION = "SESSION";
    private static final String DEVICE = "DEVICE";
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final CookieSerializer plain = serializer(SESSION, false);
    private final CookieSerializer bound = serializer(HOST + SESSION, true);

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    /** Whether the request comes with a session, valid or not. */
    boolean namesSession(HttpServletRequest request) {
        return !readCookieValues(request).isEmpty();
    }

    /** The secret the browser keeps since somebody signed in with it. */
    Optional<String> device(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(deviceName(request)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Lets the browser keep its secret. */
    void keepDevice(HttpServletRequest request, HttpServletResponse response, String secret) {
        ResponseCookie cookie = ResponseCookie.from(deviceName(request), secret)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? bound : plain;
    }

    private static String deviceName(HttpServletRequest request) {
        return request.isSecure() ? HOST + DEVICE : DEVICE;
    }

    private static CookieSerializer serializer(String name, boolean secure) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setCookiePath("/");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setUseSecureCookie(secure);
        serializer.setSameSite("Lax");
        return serializer;
    }
}
