package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people's programs do: read, take an action that is offered, filled in as it asks, and be refused by a rule. */
final class Programs {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc mvc;

    Programs(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** An action that nobody offers, asking nothing. */
    static JsonNode to(String href) {
        return JSON.valueToTree(Map.of("href", href, "fields", List.of()));
    }

    /** What that person sees there. */
    JsonNode read(String who, String path) {
        return JSON.readTree(open(who, path));
    }

    /** What that person is answered there, be it a page. */
    String open(String who, String path) {
        MockHttpServletResponse answer = perform(who, get(path));
        assertThat(answer.getStatus())
                .as("%s read by %s: %s", path, who, text(answer))
                .isEqualTo(200);
        return text(answer);
    }

    /** The action of that name, where what is read there offers it to that person. */
    Optional<JsonNode> offered(String who, String path, String name) {
        return read(who, path)
                .at("/actions")
                .valueStream()
                .filter(action -> action.path("name").asString().equals(name))
                .findFirst();
    }

    /** Takes an offered action with what is given, and whatever else it requires. */
    JsonNode take(String who, String path, String name, Map<String, ?> given) {
        JsonNode action = offered(who, path, name)
                .orElseThrow(() -> new AssertionError(name + " is not offered to " + who + " at " + path));
        MockHttpServletResponse answer = send(who, action, given);
        assertThat(answer.getStatus())
                .as("%s by %s: %s", name, who, text(answer))
                .isEqualTo(200);
        return JSON.readTree(text(answer));
    }

    /** A department answers what it is asked: its handler drafts, its head issues. */
    void answer(JsonNode opinion, Map<String, ?> given) {
        String path = "/api/opinions/" + opinion.path("id").asString();
        String department = opinion.path("department").asString();
        take(department + ".handler", path, "opinion.draft", given);
        take(department + ".head", path, "opinion.issue", Map.of("answer", "ISSUED"));
    }

    /** That field of each, in their order; empty where there is none. */
    static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString("")).toList();
    }

    /** Sends an action that must be refused, and returns by which rule. */
    String refusal(String who, JsonNode action, Map<String, ?> given) {
        MockHttpServletResponse answer = send(who, action, given);
        assertThat(answer.getStatus()).as("%s", text(answer)).isIn(403, 409, 422);
        JsonNode problem = JSON.readTree(text(answer));
        assertThat(problem.path("detail").asString()).as("a sentence").isNotEmpty();
        return problem.path("rule").asString();
    }

    private MockHttpServletResponse send(String who, JsonNode action, Map<String, ?> given) {
        String href = action.path("href").asString();
        Map<String, Object> filled = filled(action, given);
        AbstractMockHttpServletRequestBuilder<?> request =
                action.path("fields").valueStream().anyMatch(Programs::isFile)
                        ? form(href, filled)
                        : post(href).contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(filled));
        JsonNode version = action.path("version");
        if (version.isNumber()) {
            request.header("If-Match", "\"" + version.asLong() + "\"");
        }
        return perform(who, request);
    }

    private static MockMultipartHttpServletRequestBuilder form(String href, Map<String, Object> filled) {
        MockMultipartHttpServletRequestBuilder request = multipart(href);
        filled.forEach((name, value) -> {
            if (value instanceof byte[] scan) {
                request.file(new MockMultipartFile(name, "材料.pdf", "application/pdf", scan));
            } else {
                List<?> values = value instanceof List<?> several ? several : List.of(value);
                request.param(name, values.stream().map(String::valueOf).toArray(String[]::new));
            }
        });
        return request;
    }

    private static Map<String, Object> filled(JsonNode action, Map<String, ?> given) {
        Map<String, Object> filled = new LinkedHashMap<>(given);
        action.path("fields")
                .valueStream()
                .filter(field -> field.path("required").asBoolean())
                .forEach(field -> filled.putIfAbsent(field.path("name").asString(), value(field)));
        return filled;
    }

    private static Object value(JsonNode field) {
        List<String> options = field.path("options")
                .valueStream()
                .map(option -> option.path("value").asString())
                .toList();
        return switch (field.path("type").asString()) {
            case "file" -> Cast.SCAN;
            case "multichoice" -> options;
            case "choice" -> options.get(0);
            default -> "情况如所附材料。";
        };
    }

    private static boolean isFile(JsonNode field) {
        return field.path("type").asString().equals("file");
    }

    private MockHttpServletResponse perform(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request.with(user(who)).with(csrf())).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
