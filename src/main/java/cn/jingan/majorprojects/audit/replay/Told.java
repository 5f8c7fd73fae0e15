package cn.jingan.majorprojects.audit.replay;

import cn.jingan.majorprojects.shared.State;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a chain tells of its things, entry after entry: the last value of each field that is state. */
final class Told {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String POSTS = "person.post.";
    /** Fields that are state, by kind of thing; a value of the second set means that there is nothing yet. */
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "project", Set.of("stage", "runState", "leadDepartment"),
            "milestone", Set.of("status"),
            "gate", Set.of("verdict", "result"),
            "opinion", Set.of("answer"));

    private static final Set<String> NOTHING = Set.of("OPEN");

    private final Map<Key, String> values = new TreeMap<>();

    /** A field of a thing. */
    record Key(String type, String id, String field) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return (type + " " + id + " " + field).compareTo(other.type + " " + other.id + " " + other.field);
        }

        static Key of(State state) {
            return new Key(state.subjectType(), state.subjectId(), state.field());
        }
    }

    /** Hears the next entry of the chain. */
    void hear(byte[] canonical) {
        hear(JSON.readTree(canonical));
    }

    /** The same, read already. */
    void hear(JsonNode entry) {
        String action = entry.path("action").asString();
        Subject subject = new Subject(
                entry.path("subject").path("type").asString(),
                entry.path("subject").path("id").asString());
        if (action.startsWith(POSTS)) {
            holding(subject, entry.path("changes"));
        } else if (!Drafts.include(action)) {
            changes(subject, entry.path("changes"));
        }
    }

    /** The last value of each field that is state, by kind, id and field. */
    Map<Key, String> values() {
        return Collections.unmodifiableMap(values);
    }

    private void changes(Subject subject, JsonNode changes) {
        Set<String> fields = FIELDS.getOrDefault(subject.type(), Set.of());
        for (JsonNode change : changes) {
            String field = change.path("field").asString();
            if (fields.contains(field)) {
                set(new Key(subject.type(), subject.id(), field), after(change));
            }
        }
    }

    private void holding(Subject person, JsonNode changes) {
        Map<String, String> term = new TreeMap<>();
        changes.forEach(
                change -> term.put(change.path("field").asString(), Objects.requireNonNullElse(after(change), "")));
        String from = term.getOrDefault("validFrom", "");
        String to = term.getOrDefault("validTo", "");
        String field = term.get("post") + "@" + term.get("department") + " " + from;
        boolean never = !to.isEmpty() && to.compareTo(from) < 0;
        set(new Key(person.type(), person.id(), field), never ? null : to);
    }

    private static @Nullable String after(JsonNode change) {
        return change.has("after") ? change.path("after").asString() : null;
    }

    private void set(Key key, @Nullable String value) {
        if (value == null || key.type().equals("milestone") && NOTHING.contains(value)) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    /** Where the tables have something else. */
    List<Difference> differences(String chain, List<State> states) {
        Map<Key, String> present = new TreeMap<>();
        states.forEach(state -> present.put(Key.of(state), state.value()));
        Map<Key, Difference> all = new TreeMap<>();
        values.forEach((key, told) -> put(all, chain, key, told, present.get(key)));
        present.forEach((key, value) -> put(all, chain, key, values.get(key), value));
        return List.copyOf(all.values());
    }

    private static void put(
            Map<Key, Difference> all, String chain, Key key, @Nullable String told, @Nullable String present) {
        if (!Objects.equals(told, present)) {
            all.put(key, new Difference(chain, key.type(), key.id(), key.field(), told, present));
        }
    }
}
