package cn.jingan.majorprojects.lifecycle.picture;

import java.util.Locale;

/** Writes SVG: elements with escaped attributes and text, one to a line. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are name and value in turn. Values that are numbers lose needless decimals. */
    Svg open(String name, Object... attributes) {
        tag(name, attributes);
        out.append(">\n");
        return this;
    }

    Svg close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    Svg empty(String name, Object... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with text. */
    Svg text(String name, String text, Object... attributes) {
        tag(name, attributes);
        out.append('>').append(escape(text));
        return close(name);
    }

    private void tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escape(value(attributes[i + 1]))).append('"');
        }
    }

    private static String value(Object value) {
        return value instanceof Number number ? number(number.doubleValue()) : value.toString();
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
