package cn.jingan.majorprojects.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** A program at the other end of a real connection: it has an address, credentials and what HTTP and JSON say. */
public final class ApiClient {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final IntSupplier port;
    private final String authorization;
    private final AtomicInteger requests;

    private ApiClient(IntSupplier port, String authorization, AtomicInteger requests) {
        this.port = port;
        this.authorization = authorization;
        this.requests = requests;
    }

    /** What came back; a body that is no JSON is its text. */
    public record Answer(int status, String type, JsonNode body) {

        public JsonNode at(String field) {
            return body.path(field);
        }
    }

    /** The application at that port of this machine, with nobody's credentials. */
    static ApiClient of(int port) {
        return of(() -> port);
    }

    /** The application at the port it has when a request is sent: it may start again at another. */
    public static ApiClient of(IntSupplier port) {
        return new ApiClient(port, "", new AtomicInteger());
    }

    /** The same application as that person, by name and password. */
    public ApiClient basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new ApiClient(port, "Basic " + Base64.getEncoder().encodeToString(pair), requests);
    }

    /** The same application with a token. */
    public ApiClient bearer(String secret) {
        return new ApiClient(port, "Bearer " + secret, requests);
    }

    /** How many requests all clients made from the same one have sent. */
    int requests() {
        return requests.get();
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer postJson(String path, Object body, String... headers) {
        return post(path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)), headers);
    }

    Answer post(String path, String type, BodyPublisher body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(body));
    }

    /** A form with files: texts by field, and a PDF for each byte array. */
    Answer postForm(String path, Map<String, Object> fields, String... headers) {
        Multipart form = new Multipart();
        fields.forEach(form::add);
        return post(path, form.type(), BodyPublishers.ofByteArray(form.bytes()), headers);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port.getAsInt() + path))
                .timeout(Duration.ofSeconds(60));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        requests.incrementAndGet();
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, read(type, response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String type, String body) {
        return type.contains("json") ? JSON.readTree(body) : StringNode.valueOf(body);
    }
}
