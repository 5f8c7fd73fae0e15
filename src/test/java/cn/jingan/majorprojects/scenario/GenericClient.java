package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.scenario.ApiClient.Answer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One person's program, which knows nothing of the business: it reads the boxes, takes the first action of each task
 * that is not about who does it, unless it takes it, and fills its fields by their types alone.
 */
public final class GenericClient {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final String name;
    private final ApiClient api;
    private final List<Command> sent = new CopyOnWriteArrayList<>();
    private final List<Done> done = new CopyOnWriteArrayList<>();

    public GenericClient(String name, ApiClient api) {
        this.name = name;
        this.api = api;
    }

    /**
     * An action as it is sent.
     *
     * @param by who sends it
     * @param item the task it answers
     * @param action its name
     * @param href where it is sent
     * @param multipart whether as a form with files
     * @param fields what it says
     * @param key its {@code Idempotency-Key}
     * @param version of what it is about, as it was seen
     */
    public record Command(
            String by,
            String item,
            String action,
            String href,
            boolean multipart,
            Map<String, Object> fields,
            String key,
            long version) {}

    /** An action that was taken, as it was sent and answered. */
    public record Done(Command command, Answer answer) {}

    /** Takes one action for each task of those projects in that box, and reads it again until nothing is left. */
    int work(Set<String> projects, String box) {
        int before = done.size();
        int found;
        do {
            found = done.size();
            items(box).stream()
                    .filter(item -> projects.contains(item.path("project").asString()))
                    .forEach(this::act);
        } while (done.size() > found);
        return done.size() - before;
    }

    /** Takes one action for the first task of those projects that offers one. Returns whether there was any. */
    public boolean step(Set<String> projects) {
        return Stream.of("todo", "department")
                .flatMap(box -> items(box).stream())
                .filter(item -> projects.contains(item.path("project").asString()))
                .anyMatch(this::act);
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

    /** What was sent, answered or not. */
    public List<Command> sent() {
        return sent;
    }

    /** What was answered. */
    public List<Done> done() {
        return done;
    }

    ApiClient api() {
        return api;
    }

    /** Sends what was sent before under that key. */
    public Answer again(Command before, String key) {
        return send(before, "Idempotency-Key", key);
    }

    private boolean act(JsonNode item) {
        Optional<JsonNode> first = item.path("actions")
                .valueStream()
                .filter(action -> bringsOn(action.path("name").asString()))
                .findFirst();
        first.ifPresent(action -> take(item, action));
        return first.isPresent();
    }

    private static boolean bringsOn(String name) {
        return !name.startsWith("item.") || name.equals("item.claim");
    }

    private void take(JsonNode item, JsonNode action) {
        Command command = command(item, action);
        sent.add(command);
        Answer answer = send(command, headers(action, command));
        require(
                answer,
                command.action() + " of " + item.path("label")
                        + command.fields().keySet());
        done.add(new Done(command, answer));
    }

    private Command command(JsonNode item, JsonNode action) {
        boolean multipart = action.path("fields").valueStream().anyMatch(GenericClient::isFile);
        return new Command(
                name,
                item.path("id").asString(),
                action.path("name").asString(),
                action.path("href").asString(),
                multipart,
                filled(action.path("fields"), multipart),
                UUID.randomUUID().toString(),
                action.path("version").asLong(0));
    }

    private static String[] headers(JsonNode action, Command command) {
        return action.has("version")
                ? new String[] {"Idempotency-Key", command.key(), "If-Match", "\"" + command.version() + "\""}
                : new String[] {"Idempotency-Key", command.key()};
    }

    private Answer send(Command command, String... headers) {
        return command.multipart()
                ? api.postForm(command.href(), command.fields(), headers)
                : api.postJson(command.href(), command.fields(), headers);
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
