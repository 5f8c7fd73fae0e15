package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.scenario.ApiClient.Answer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One person's program, which knows nothing of the business: it reads the boxes, takes the first action of each task
 * but the one that gives the task up, and fills its fields by their types alone.
 */
final class GenericClient {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final String name;
    private final ApiClient api;
    private final List<Done> done = new ArrayList<>();

    GenericClient(String name, ApiClient api) {
        this.name = name;
        this.api = api;
    }

    /** An action that was taken, as it was sent and answered. */
    record Done(String action, String href, boolean multipart, Map<String, Object> fields, String key, Answer answer) {}

    /** Takes one action for each task of those projects in both boxes, and reads them again until nothing is left. */
    int work(Set<String> projects) {
        int before = done.size();
        int found;
        do {
            found = done.size();
            Stream.of("todo", "department")
                    .flatMap(box -> items(box).stream())
                    .filter(item -> projects.contains(item.path("project").asString()))
                    .forEach(this::act);
        } while (done.size() > found);
        return done.size() - before;
    }

    /** All tasks of a box, part by part. */
    List<JsonNode> items(String box) {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            Answer part = api.get("/api/work-items?limit=200&box=" + box + after);
            require(part, "box " + box);
            part.at("items").forEach(items::add);
            JsonNode next = part.at("next");
            after = next.isString() ? "&after=" + next.asString() : "";
        } while (!after.isEmpty());
        return items;
    }

    List<Done> done() {
        return done;
    }

    ApiClient api() {
        return api;
    }

    /** Sends what was sent before under that key. */
    Answer again(Done before, String key) {
        return send(before.multipart(), before.href(), before.fields(), "Idempotency-Key", key);
    }

    private void act(JsonNode item) {
        item.path("actions")
                .valueStream()
                .filter(action -> !action.path("name").asString().equals("item.release"))
                .findFirst()
                .ifPresent(action -> take(item, action));
    }

    private void take(JsonNode item, JsonNode action) {
        boolean multipart = action.path("fields").valueStream().anyMatch(GenericClient::isFile);
        Map<String, Object> fields = filled(action.path("fields"), multipart);
        String key = UUID.randomUUID().toString();
        String href = action.path("href").asString();
        String[] headers = headers(action, key);
        Answer answer = send(multipart, href, fields, headers);
        require(answer, action.path("name").asString() + " of " + item.path("label") + fields.keySet());
        done.add(new Done(action.path("name").asString(), href, multipart, fields, key, answer));
    }

    private static String[] headers(JsonNode action, String key) {
        return action.has("version")
                ? new String[] {
                    "Idempotency-Key",
                    key,
                    "If-Match",
                    "\"" + action.path("version").asLong() + "\""
                }
                : new String[] {"Idempotency-Key", key};
    }

    private Answer send(boolean multipart, String href, Map<String, Object> fields, String... headers) {
        return multipart ? api.postForm(href, fields, headers) : api.postJson(href, fields, headers);
    }

    private static Map<String, Object> filled(JsonNode fields, boolean multipart) {
        Map<String, Object> filled = new LinkedHashMap<>();
        for (JsonNode field : fields) {
            boolean required = field.path("required").asBoolean();
            boolean wanted = required || !(field.has("showWhen") || isFile(field));
            if (wanted) {
                filled.put(field.path("name").asString(), value(field, multipart));
            }
        }
        return filled;
    }

    private static Object value(JsonNode field, boolean multipart) {
        return switch (field.path("type").asString()) {
            case "date" -> LocalDate.now(SHANGHAI).toString();
            case "text", "textarea" -> "按要求办理完毕。";
            case "choice" -> first(field);
            case "multichoice" -> multipart ? first(field) : List.of(first(field));
            case "file" -> PDF;
            case "boolean" -> true;
            case "number" -> 1;
            default -> throw new AssertionError("a kind of field the API does not name: " + field);
        };
    }

    private static String first(JsonNode field) {
        return field.path("options").path(0).path("value").asString();
    }

    private static boolean isFile(JsonNode field) {
        return field.path("type").asString().equals("file");
    }

    private void require(Answer answer, String what) {
        if (answer.status() != 200) {
            throw new AssertionError(name + ": " + what + " was answered " + answer.status() + " " + answer.body());
        }
    }
}
