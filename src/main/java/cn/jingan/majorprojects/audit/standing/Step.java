package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.audit.replay.Entry;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry as the tests see it. */
record Step(
        String id,
        long seq,
        String action,
        Subject subject,
        String label,
        String person,
        String post,
        Map<String, String> said,
        String replaced,
        List<String> digests,
        Instant occurred,
        Instant recorded) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Step of(Entry entry) {
        JsonNode said = JSON.readTree(entry.canonical());
        return new Step(
                entry.id(),
                entry.seq(),
                said.path("action").asString(),
                new Subject(
                        said.path("subject").path("type").asString(),
                        said.path("subject").path("id").asString()),
                said.path("label").asString(),
                said.path("who").path("person").asString(),
                said.path("who").path("post").asString(),
                values(said.path("changes")),
                replaced(said.path("changes")),
                said.path("digests").valueStream().map(JsonNode::asString).toList(),
                Instant.parse(said.path("occurred").asString()),
                Instant.parse(said.path("recorded").asString()));
    }

    private static String replaced(JsonNode changes) {
        return changes.valueStream()
                .filter(change -> change.path("field").asString().equals("sha256"))
                .map(change -> change.path("before").asString(""))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> values(JsonNode changes) {
        Map<String, String> values = new HashMap<>();
        for (JsonNode change : changes) {
            values.put(change.path("field").asString(), change.path("after").asString(""));
        }
        return values;
    }

    /** The value that field has since then; empty where nothing was said of it. */
    String after(String field) {
        return said.getOrDefault(field, "");
    }

    /** Whether this is what a test calls {@code action} or {@code action[VERDICT]}. */
    boolean is(String wanted) {
        return wanted.equals(action) || wanted.equals(action + "[" + after("verdict") + "]");
    }
}
