package cn.jingan.majorprojects.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * JSON that has one form only: RFC 8785 narrowed to objects, arrays, strings and integers. What is not there has no
 * member; there is no null. Documented in {@code src/docs/ledger-format.md}.
 */
final class CanonicalJson {
    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String SHORT_NAMES = "btnfr\"\\";

    private static final int USUAL = 1024;

    private final StringBuilder out = new StringBuilder(USUAL);

    private CanonicalJson() {}

    static byte[] bytes(SortedMap<String, Object> object) {
        CanonicalJson json = new CanonicalJson();
        json.value(object);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value) {
        if (value instanceof SortedMap<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> array) {
            array(array);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("not in the ledger's form: " + value.getClass());
        }
    }

    private void object(SortedMap<?, ?> object) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            out.append(comma);
            text((String) member.getKey());
            out.append(':');
            value(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void array(List<?> array) {
        out.append('[');
        String comma = "";
        for (Object element : array) {
            out.append(comma);
            value(element);
            comma = ",";
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i);
                escape(c);
                written = i + 1;
            }
        }
        out.append(text, written, text.length());
        out.append('"');
    }

    private void escape(char c) {
        int named = SHORT_ESCAPES.indexOf(c);
        if (named >= 0) {
            out.append('\\').append(SHORT_NAMES.charAt(named));
        } else {
            out.append(String.format("\\u%04x", (int) c));
        }
    }
}
