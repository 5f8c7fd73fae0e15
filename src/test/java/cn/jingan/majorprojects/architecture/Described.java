package cn.jingan.majorprojects.architecture;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API as a client's generator reads it, and what it says of a request and of an answer. */
final class Described {
    private static final String HERE = "https://localhost/v3/api-docs";
    private static final String JSON = "application/json";

    private final JsonNode description;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> read = new ConcurrentHashMap<>();

    Described(String description) {
        this.description = JsonMapper.shared().readTree(description);
        closed(this.description.at("/components/schemas"));
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                        .schemas(Map.of(HERE, this.description.toString())));
    }

    /** Nothing may be sent that is not described. */
    private static void closed(JsonNode schemas) {
        schemas.forEach(schema -> {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
    }

    /** Where the answer, and the body in JSON that was accepted, are not as described. */
    List<String> faults(String pattern, MvcResult call) throws IOException {
        String operation = "/paths/" + escaped(pattern) + "/"
                + text(call.getRequest().getMethod()).toLowerCase(Locale.ROOT);
        List<String> faults = new ArrayList<>(ofAnswer(operation, call.getResponse()));
        if (call.getResponse().getStatus() < 300
                && JSON.equals(call.getRequest().getContentType())) {
            faults.addAll(ofBody(operation, text(call.getRequest().getContentAsString())));
        }
        return faults;
    }

    /** Where a form is not described as a body with a file in it, or a part of it as part of the address. */
    List<String> formFaults(String pattern) {
        JsonNode operation = description.at("/paths/" + escaped(pattern) + "/post");
        JsonNode form = operation.at("/requestBody/content/multipart~1form-data/schema/properties");
        List<String> faults = new ArrayList<>();
        if (form.valueStream().noneMatch(Described::isFile)) {
            faults.add("no file in the form " + form);
        }
        operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .forEach(parameter -> faults.add("in the address: " + parameter.path("name")));
        return faults;
    }

    /** The kinds of body that are described. */
    Collection<String> bodies(String pattern) {
        return description
                .at("/paths/" + escaped(pattern) + "/post/requestBody/content")
                .propertyNames();
    }

    private static boolean isFile(JsonNode field) {
        JsonNode one = field.has("items") ? field.path("items") : field;
        return one.path("format").asString("").equals("binary");
    }

    private List<String> ofAnswer(String operation, MockHttpServletResponse answer) {
        byte[] content = answer.getContentAsByteArray();
        if (content.length == 0) {
            return List.of();
        }
        String type = text(answer.getContentType()).split(";")[0];
        String status = answer.getStatus() >= 400 ? "default" : String.valueOf(answer.getStatus());
        String response = followed(operation + "/responses/" + status);
        JsonNode described = description.at(response).path("content");
        if (described.has("*/*")) {
            return List.of();
        }
        if (!described.has(type)) {
            return List.of("%s %s where %s is described".formatted(status, type, described.propertyNames()));
        }
        return type.endsWith("json") ? faults(response + "/content/" + escaped(type) + "/schema", content) : List.of();
    }

    private List<String> ofBody(String operation, String body) {
        String schema = operation + "/requestBody/content/" + escaped(JSON) + "/schema";
        if (description.at(schema).isMissingNode()) {
            return body.equals("{}") ? List.of() : List.of("a body that is not described: " + body);
        }
        return faults(schema, body.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faults(String pointer, byte[] json) {
        Schema schema =
                read.computeIfAbsent(pointer, there -> schemas.getSchema(SchemaLocation.of(HERE + "#" + there)));
        return schema.validate(JsonMapper.shared().readTree(json)).stream()
                .map(Error::toString)
                .toList();
    }

    private String followed(String pointer) {
        String reference = description.at(pointer).path("$ref").asString("");
        return reference.isEmpty() ? pointer : reference.substring(1);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}
