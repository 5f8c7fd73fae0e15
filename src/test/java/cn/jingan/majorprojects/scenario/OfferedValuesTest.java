package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an action offers to choose is read where the action says it is sent, as it is offered. */
@OnH2
@Import(Fixtures.class)
class OfferedValuesTest {
    private static final List<String> PEOPLE = List.of(
            "jgw.officer", "jgw.head", "ghj.handler", "fgw.planning", "jgw.office", "admin.security", "admin.system");

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JsonMapper json;

    /** Names of the choices that were tried, each with what it was refused with; empty where it was read. */
    private final Map<String, Set<String>> tried = new TreeMap<>();

    @Test
    void areReadAsTheyAreOffered() throws Exception {
        String code = registry.road();
        cast.completeStage(code);
        cast.submit(code);
        for (String path : paths(code)) {
            for (String name : PEOPLE) {
                MockHttpServletResponse answer =
                        mvc.perform(get(path).with(user(name))).andReturn().getResponse();
                if (answer.getStatus() == 200
                        && String.valueOf(answer.getContentType()).contains("json")) {
                    look(json.readTree(answer.getContentAsByteArray()));
                }
            }
        }
        assertThat(tried).containsKeys("annualPlan.issue.year", "roadMap.add.stage", "supervision.issue.level");
        assertThat(tried)
                .allSatisfy((choice, refused) -> assertThat(refused).as(choice).isEmpty());
    }

    /** What can be read of the one project, and of nothing in particular. */
    private List<String> paths(String code) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/"))
                .map(pattern -> pattern.replace("/projects/{code}", "/projects/" + code))
                .filter(pattern -> !pattern.contains("{") && !pattern.endsWith(".zip"))
                .distinct()
                .toList();
    }

    private void look(JsonNode node) {
        if (node.has("href") && node.path("fields").isArray()) {
            node.path("fields").valueStream().forEach(field -> read(node, field));
        }
        node.valueStream().forEach(this::look);
    }

    private void read(JsonNode action, JsonNode field) {
        String type = field.path("type").asString();
        if (type.equals("choice") || type.equals("multichoice")) {
            body(action.path("href").asString()).ifPresent(body -> field.path("options")
                    .valueStream()
                    .map(option -> option.path("value").asString())
                    .forEach(value -> read(action, field, type.equals("choice") ? value : List.of(value), body)));
        }
    }

    private void read(JsonNode action, JsonNode field, Object value, JavaType body) {
        String name = field.path("name").asString();
        Set<String> refused =
                tried.computeIfAbsent(action.path("name").asString() + "." + name, choice -> new TreeSet<>());
        try {
            json.readValue(json.writeValueAsBytes(Map.of(name, value)), body);
        } catch (JacksonException e) {
            refused.add(value + ": " + e.getOriginalMessage());
        }
    }

    /** What is read of the body in JSON that is posted there; empty where a form is. */
    private Optional<JavaType> body(String href) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", href);
        request.setContentType("application/json");
        ServletRequestPathUtils.parseAndCache(request);
        try {
            HandlerMethod handler = (HandlerMethod) mappings.getHandler(request).getHandler();
            return Stream.of(handler.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                    .map(MethodParameter::getGenericParameterType)
                    .map(json::constructType)
                    .findFirst();
        } catch (HttpMediaTypeNotSupportedException form) {
            return Optional.empty();
        } catch (Exception e) {
            throw new AssertionError(href, e);
        }
    }
}
