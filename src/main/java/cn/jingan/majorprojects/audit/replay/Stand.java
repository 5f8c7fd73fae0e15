package cn.jingan.majorprojects.audit.replay;

import cn.jingan.majorprojects.shared.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the things of a chain stood after the entries heard so far. */
public final class Stand {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROJECT = "project";

    private final String chain;
    private final Told told = new Told();
    private final Map<Subject, String> labels = new HashMap<>();
    private final SortedMap<String, String> versions = new TreeMap<>();
    private long entries;

    /**
     * A value of a thing.
     *
     * @param subject the thing
     * @param label what it was called then
     * @param field name of the field
     * @param value its value
     */
    public record Value(Subject subject, String label, String field, String value) {}

    Stand(String chain) {
        this.chain = chain;
    }

    void hear(byte[] canonical) {
        JsonNode entry = JSON.readTree(canonical);
        told.hear(entry);
        entries++;
        labels.put(
                new Subject(
                        entry.path("subject").path("type").asString(),
                        entry.path("subject").path("id").asString()),
                entry.path("label").asString());
        for (JsonNode version : entry.path("versions")) {
            String applied = version.asString();
            versions.put(applied.replaceFirst("@.*", ""), applied);
        }
    }

    /** Code of the project, or {@code SYSTEM}. */
    public String chain() {
        return chain;
    }

    /** How many entries there were. */
    public long entries() {
        return entries;
    }

    /** The tables and models that were applied last, as {@code name@version}, by name. */
    public List<String> versions() {
        return List.copyOf(versions.values());
    }

    /** What every field that is state had, by kind of thing, its id and the field. */
    public List<Value> values() {
        return told.values().entrySet().stream()
                .map(each -> value(each.getKey(), each.getValue()))
                .toList();
    }

    /** What a field of the project itself had; empty for nothing. */
    public String ofProject(String field) {
        return values().stream()
                .filter(each ->
                        each.subject().type().equals(PROJECT) && each.field().equals(field))
                .map(Value::value)
                .findFirst()
                .orElse("");
    }

    /** What the project was called. */
    public String name() {
        return labels.entrySet().stream()
                .filter(each -> each.getKey().type().equals(PROJECT))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private Value value(Told.Key key, String value) {
        Subject subject = new Subject(key.type(), key.id());
        return new Value(subject, labels.getOrDefault(subject, key.id()), key.field(), value);
    }
}
