package cn.jingan.majorprojects.web;

import java.util.Collection;
import java.util.List;

/** A request that cannot be understood (400), with the message that says what about it. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> fields;
    private final String key;
    private final transient List<Object> args;

    BadRequest(String key, Object... args) {
        this(List.of(""), key, List.of(args));
    }

    private BadRequest(List<String> fields, String key, List<Object> args) {
        super(key);
        this.fields = fields;
        this.key = key;
        this.args = args;
    }

    /** The same about each of these fields. */
    static BadRequest at(Collection<String> fields, String key) {
        return new BadRequest(List.copyOf(fields), key, List.of());
    }

    /** What it is about; the empty name for the whole. */
    List<String> fields() {
        return fields;
    }

    String key() {
        return key;
    }

    List<Object> args() {
        return args;
    }
}
