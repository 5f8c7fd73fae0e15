package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.testing.Patterns;
import cn.jingan.majorprojects.testing.Visitor;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Requests nobody means well with: every endpoint, with its own fields and with what stands in the tables. */
final class HostileRequests {
    private static final Set<String> OTHERS_COUNT = Set.of("/logout", "/me/sessions", "/me/password");

    /** Characters of one value in a request's line; nine bytes each at most, and four values. */
    private static final int LINE = 180;

    private final List<Endpoint> endpoints;
    private final List<String> ids;

    /** An endpoint with the names its handler reads. */
    record Endpoint(String method, String pattern, List<String> fields) {}

    /** What is sent. */
    record Sent(String method, String path, Map<String, String> headers, String body) {

        HttpResponse<String> by(Visitor visitor) {
            return visitor.send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
        }
    }

    HostileRequests(RequestMappingHandlerMapping mappings, JdbcTemplate jdbc) {
        endpoints = mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .filter(endpoint -> OTHERS_COUNT.stream().noneMatch(endpoint.pattern()::equals))
                .filter(endpoint -> !endpoint.pattern().matches(".*/people/.*(disable|withdraw|reset|end-sessions)"))
                .toList();
        ids = jdbc.queryForList(
                """
                select id from milestone_milestone
                union select id from worklist_item
                union select code from project_project
                union select code from organization_department
                union select id from gate_gate
                union select id from gate_opinion
                """,
                String.class);
    }

    /** To each endpoint in its turn, then to whichever; a run of fewer tries ends before the last has had its turn. */
    Arbitrary<Sent> any() {
        AtomicInteger turn = new AtomicInteger();
        return Arbitraries.randomValue(random -> {
                    int next = turn.getAndIncrement();
                    return endpoints.get(next < endpoints.size() ? next : random.nextInt(endpoints.size()));
                })
                .flatMap(this::to);
    }

    private Arbitrary<Sent> to(Endpoint endpoint) {
        return Combinators.combine(path(endpoint), headers(), body(endpoint))
                .as((path, headers, body) -> sent(endpoint, path, headers, body));
    }

    private static Sent sent(Endpoint endpoint, String path, Map<String, String> headers, Body body) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        boolean get = endpoint.method().equals("GET");
        if (!get) {
            all.putIfAbsent("Content-Type", body.type());
        }
        return new Sent(endpoint.method(), path, all, get ? "" : body.text());
    }

    private Arbitrary<String> path(Endpoint endpoint) {
        Arbitrary<String> value = HostileText.any().map(HostileRequests::withinALine);
        Arbitrary<String> variable = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(ids)), net.jqwik.api.Tuple.of(1, value));
        Arbitrary<Map<String, String>> query =
                Arbitraries.maps(Arbitraries.of(endpoint.fields()), value).ofMaxSize(3);
        return Combinators.combine(variable, query).as((id, fields) -> encoded(endpoint.pattern(), id) + asked(fields));
    }

    /** The container reads 8 KB of a request's head and then hangs up, whether or not more is on its way. */
    private static String withinALine(String text) {
        return text.substring(0, Math.min(text.length(), LINE));
    }

    private static String encoded(String pattern, String id) {
        String safe = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return pattern.replaceAll("\\{\\w+}", java.util.regex.Matcher.quoteReplacement(safe));
    }

    private static String asked(Map<String, String> fields) {
        return fields.isEmpty() ? "" : "?" + new String(Visitor.form(fields), StandardCharsets.US_ASCII);
    }

    private static Arbitrary<Map<String, String>> headers() {
        Arbitrary<String> name = Arbitraries.of(
                "If-Match",
                "Idempotency-Key",
                "Accept",
                "Accept-Language",
                "Content-Type",
                "HX-Request",
                "Range",
                "If-None-Match",
                "X-Forwarded-For");
        Arbitrary<String> value = Arbitraries.oneOf(
                Arbitraries.of(
                        "\"0\"",
                        "\"1\"",
                        "*",
                        "W/\"2\"",
                        "9".repeat(40),
                        "-1",
                        "en",
                        "zh;q=x",
                        "xx-YY-".repeat(30),
                        "text/html",
                        "application/json",
                        "image/png",
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "application/json;charset=utf-7",
                        "application/xml",
                        "a/b/c",
                        "bytes=0-999999999999999999999",
                        "()"),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(120),
                Arbitraries.just("k").map(k -> k + java.util.UUID.randomUUID()));
        return Arbitraries.maps(name, value).ofMaxSize(2);
    }

    /** A body and what it says it is. */
    record Body(String type, String text) {}

    private static Arbitrary<Body> body(Endpoint endpoint) {
        Arbitrary<String> field = Arbitraries.of(endpoint.fields());
        Arbitrary<Map<String, String>> typed =
                Arbitraries.maps(field, HostileText.any()).ofMaxSize(6);
        Arbitrary<Body> json = Arbitraries.maps(field, HostileText.json())
                .ofMaxSize(6)
                .map(fields -> new Body("application/json", object(fields)));
        Arbitrary<Body> form = typed.map(
                fields -> new Body(Visitor.FORM, new String(Visitor.form(fields), StandardCharsets.US_ASCII)));
        Arbitrary<Body> parts = typed.map(fields -> new Body("multipart/form-data; boundary=cut", parts(fields)));
        Arbitrary<Body> junk = HostileText.json().map(text -> new Body("application/json", text));
        return endpoint.pattern().startsWith("/api/")
                ? Arbitraries.oneOf(json, json, junk, form, parts)
                : Arbitraries.oneOf(form, form, json, parts);
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private static String parts(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--cut\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append(name.equals("evidence") ? "\"; filename=\"" + value.replaceAll("[\\r\\n]", "") + ".pdf" : "")
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return body.append("--cut--\r\n").toString();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        List<String> fields = Stream.concat(
                        Arrays.stream(handler.getMethodParameters()).flatMap(HostileRequests::fields),
                        Stream.of("version", "_key", "q", "limit", "after"))
                .distinct()
                .toList();
        return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                .stream().flatMap(method -> Patterns.of(mapping)
                        .map(pattern -> new Endpoint(method.name(), pattern, fields)));
    }

    private static Stream<String> fields(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.of(parameter.getParameter().getName());
    }
}
