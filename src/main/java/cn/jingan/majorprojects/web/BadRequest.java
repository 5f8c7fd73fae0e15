package cn.jingan.majorprojects.web;

import java.util.List;

/** A request that cannot be understood (400), with the message that says what about it. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    BadRequest(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    String key() {
        return key;
    }

    List<Object> args() {
        return args;
    }
}
