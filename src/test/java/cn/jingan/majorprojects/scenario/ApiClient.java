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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** A program at the other end of a real connection: it has an address, credentials and what HTTP and JSON say. */
final class ApiClient {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String address;
    private final String authorization;
    private final AtomicInteger requests;

    private ApiClient(String address, String authorization, AtomicInteger requests) {
        this.address = address;
        this.authorization = authorization;
        this.requests = requests;
    }

    /** What came back; a body that is no JSON is its text. */
    record Answer(int status, String type, JsonNode body) {

        JsonNode at(String field) {
            return body.path(field);
        }
    }

    /** The application at that port of this machine, with nobody's credentials. */
    static ApiClient of(int port) {
        return new ApiClient("http://localhost:" + port, "", new AtomicInteger());
    }

    /** The same application as that person, by name and password. */
    ApiClient basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new ApiClient(address, "Basic " + Base64.getEncoder().encodeToString(pair), requests);
    }

    /** The same application with a token. */
    ApiClient bearer(String secret) {
        return new ApiClient(address, "Bearer " + secret, requests);
    }

    /** How many requests all clients made from the same one have sent. */
    int requests() {
        return requests.get();
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer postJson(String path, Object body, String... headers) {
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
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
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
