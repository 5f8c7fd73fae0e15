package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.audit.replay.Entry;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Instant;
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
        String verdict,
        String dated,
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
                after(said.path("changes"), "verdict"),
                after(said.path("changes"), "actualDate"),
                Instant.parse(said.path("occurred").asString()),
                Instant.parse(said.path("recorded").asString()));
    }

    private static String after(JsonNode changes, String field) {
        for (JsonNode change : changes) {
            if (change.path("field").asString().equals(field)) {
                return change.path("after").asString("");
            }
        }
        return "";
    }

    /** Whether this is what a test calls {@code action} or {@code action[VERDICT]}. */
    boolean is(String wanted) {
        return wanted.equals(action) || wanted.equals(action + "[" + verdict + "]");
    }
}
