package cn.jingan.majorprojects.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the canonical bytes of an entry in one pass and refuses any other way of writing the same. */
final class EntryScanner {
    private final byte[] bytes;
    private int at;
    private int end;
    private String chain = "";
    private String recorded = "";
    private String prev = "";
    private long seq;

    EntryScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    String chain() {
        return chain;
    }

    String recorded() {
        return recorded;
    }

    String prev() {
        return prev;
    }

    long seq() {
        return seq;
    }

    /** Reads the bytes from there to before there; whether they are an entry in canonical form. */
    boolean scan(int from, int to) {
        at = from;
        end = to;
        chain = "";
        recorded = "";
        prev = "";
        seq = 0;
        return members() && at == end;
    }

    /** Of a line in another form: what it seems to say of its place. */
    void guess(int from, int to) {
        String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        chain = group(line, "\"chain\":\"([A-Za-z0-9-]{1,20})\"");
        recorded = group(line, "\"recorded\":\"([0-9TZ:.-]{24})\"");
        String no = group(line, "\"seq\":([0-9]{1,18})");
        seq = no.isEmpty() ? 0 : Long.parseLong(no);
    }

    private static String group(String line, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(line);
        return found.find() ? found.group(1) : "";
    }

    private boolean members() {
        return literal("{\"action\":")
                && skipText()
                && literal(",\"chain\":")
                && (chain = text()) != MALFORMED
                && literal(",\"changes\":")
                && array(this::change)
                && literal(",\"digests\":")
                && array(this::skipText)
                && literal(",\"format\":1,\"label\":")
                && skipText()
                && literal(",\"occurred\":")
                && skipText()
                && literal(",\"prev\":")
                && (prev = text()) != MALFORMED
                && literal(",\"recorded\":")
                && (recorded = text()) != MALFORMED
                && literal(",\"seq\":")
                && number()
                && literal(",\"subject\":{\"id\":")
                && skipText()
                && literal(",\"type\":")
                && skipText()
                && literal("}")
                && (!literal(",\"text\":") || skipText())
                && literal(",\"versions\":")
                && array(this::skipText)
                && who();
    }

    private boolean who() {
        return literal(",\"who\":{\"department\":")
                && skipText()
                && (!literal(",\"onBehalfOf\":") || skipText())
                && literal(",\"person\":")
                && skipText()
                && literal(",\"post\":")
                && skipText()
                && literal("}}");
    }

    private boolean change() {
        if (!literal("{")) {
            return false;
        }
        boolean after = literal("\"after\":");
        boolean before = !after && literal("\"before\":");
        if ((after || before) && !(skipText() && literal(","))) {
            return false;
        }
        if (after && literal("\"before\":") && !(skipText() && literal(","))) {
            return false;
        }
        return literal("\"field\":") && skipText() && literal("}");
    }

    private interface Part {
        boolean read();
    }

    private boolean array(Part part) {
        if (!literal("[")) {
            return false;
        }
        if (literal("]")) {
            return true;
        }
        do {
            if (!part.read()) {
                return false;
            }
        } while (literal(","));
        return literal("]");
    }

    private static final String MALFORMED = new String("");

    private String text() {
        int from = at + 1;
        return skipText() ? new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8) : MALFORMED;
    }

    /** A string as it must be written: nothing below a blank, and only the escapes that are needed. */
    private boolean skipText() {
        if (at >= end || bytes[at] != '"') {
            return false;
        }
        at++;
        while (at < end) {
            byte one = bytes[at++];
            if (one == '"') {
                return true;
            }
            if (one >= 0 && one < ' ' || one == '\\' && !escape()) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        if (at >= end) {
            return false;
        }
        byte kind = bytes[at++];
        if (kind != 'u') {
            return "\"\\bfnrt".indexOf(kind) >= 0;
        }
        return escaped("000", "01234567bef") || escaped("001", "0123456789abcdef");
    }

    private boolean escaped(String first, String last) {
        int from = at;
        if (literal(first) && at < end && last.indexOf(bytes[at]) >= 0) {
            at++;
            return true;
        }
        at = from;
        return false;
    }

    private boolean number() {
        int from = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 18) {
            seq = seq * 10 + bytes[at++] - '0';
        }
        return at > from && bytes[from] != '0';
    }

    private boolean literal(String expected) {
        int length = expected.length();
        if (end - at < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        at += length;
        return true;
    }

    /** Where the line ends that begins there. */
    static int lineEnd(byte[] all, int from) {
        int to = from;
        while (to < all.length && all[to] != '\n') {
            to++;
        }
        return to;
    }
}
