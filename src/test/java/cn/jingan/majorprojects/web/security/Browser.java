package cn.jingan.majorprojects.web.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;

/** A client with a cookie jar that follows nothing by itself. */
final class Browser {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;

    Browser(int port) {
        home = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : home + path))
                .method(method, BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with the token that stands in the page of that address. */
    HttpResponse<String> submit(String page, String path, String... fields) {
        return form(path, token(page), fields);
    }

    HttpResponse<String> form(String path, String csrf, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=" + encode(csrf));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encode(fields[i + 1]));
        }
        return send("POST", path, body.toString(), "Content-Type", "application/x-www-form-urlencoded");
    }

    String token(String page) {
        var document = Jsoup.parse(get(page).body());
        var field = document.selectFirst("input[name=_csrf]");
        return field == null ? document.select("meta[name=csrf-token]").attr("content") : field.val();
    }

    HttpResponse<String> signIn(String username, String password) {
        return submit("/login", "/login", "username", username, "password", password);
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    String session() {
        return cookie("SESSION").map(HttpCookie::getValue).orElse("");
    }

    static String basic(String username, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
