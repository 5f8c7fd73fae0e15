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

/** The three cookies there are: bound to this host on https, with plain names on http of a single machine. */
@Component
class Cookies implements CookieSerializer {
    private static final String HOST = "__Host-";
    private static final String SESSION = "SESSION";
    private static final String DEVICE = "DEVICE";
    private static final String SIGNED_IN = "SIGNED-IN";
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
        return value(request, DEVICE);
    }

    /** Whether somebody signed in with the browser since it was opened, and has not signed out. */
    boolean tellsOfSignIn(HttpServletRequest request) {
        return value(request, SIGNED_IN).isPresent();
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request, name)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Lets the browser keep its secret. */
    void keepDevice(HttpServletRequest request, HttpServletResponse response, String secret) {
        add(response, cookie(request, DEVICE, secret).sameSite("Strict").maxAge(REMEMBERED));
    }

    /** Lets the browser remember, until it is closed, that somebody is signed in: sessions alone may be nobody's. */
    void keepSignIn(HttpServletRequest request, HttpServletResponse response) {
        add(response, cookie(request, SIGNED_IN, "1").sameSite("Lax"));
    }

    /** Lets it forget that. */
    void forgetSignIn(HttpServletRequest request, HttpServletResponse response) {
        add(response, cookie(request, SIGNED_IN, "").sameSite("Lax").maxAge(Duration.ZERO));
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String name, String value) {
        return ResponseCookie.from(name(request, name), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure());
    }

    private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? bound : plain;
    }

    private static String name(HttpServletRequest request, String name) {
        return request.isSecure() ? HOST + name : name;
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
