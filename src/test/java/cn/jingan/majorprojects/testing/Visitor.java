package cn.jingan.majorprojects.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;

/** A person's client over the network: signs in once, then sends whatever it is told with the token of its session. */
public final class Visitor {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String home;
    private String token = "";

    public Visitor(int port) {
        home = "http://localhost:" + port;
    }

    /** Signs in and keeps the token for what is sent later. */
    public void signIn(String username, String password) {
        token = token("/login");
        send("POST", "/login", form(Map.of("username", username, "password", password)), Map.of("Content-Type", FORM));
        token = token("/me");
    }

    public static final String FORM = "application/x-www-form-urlencoded";

    /** Sends it with the token as a header; headers the client itself sets are left out. */
    public HttpResponse<String> send(String method, String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .timeout(LONGEST)
                .method(method, BodyPublishers.ofByteArray(body));
        if (!token.isEmpty()) {
            request.setHeader("X-CSRF-TOKEN", token);
        }
        headers.forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, new byte[0], Map.of());
    }

    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return send("POST", path, form(fields), Map.of("Content-Type", FORM));
    }

    public static byte[] form(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return body.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String token(String page) {
        var document = Jsoup.parse(get(page).body());
        var field = document.selectFirst("input[name=_csrf]");
        return field == null ? document.select("meta[name=csrf-token]").attr("content") : field.val();
    }
}
