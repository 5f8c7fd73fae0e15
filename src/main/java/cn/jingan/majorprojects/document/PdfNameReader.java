package cn.jingan.majorprojects.document;

import java.util.function.Consumer;

/** Reads bytes one by one and hands on each name it meets, without its slash and with #xx escapes resolved. */
final class PdfNameReader {
    private static final int LONGEST = 127;
    private static final int OUTSIDE = -1;
    private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";

    private final Consumer<String> names;
    private final byte[] name = new byte[LONGEST];
    private int length = OUTSIDE;

    PdfNameReader(Consumer<String> names) {
        this.names = names;
    }

    void accept(byte read) {
        if (length != OUTSIDE && DELIMITERS.indexOf(read & 0xff) >= 0) {
            end();
        }
        if (read == '/') {
            length = 0;
        } else if (length != OUTSIDE) {
            keep(read);
        }
    }

    /** The bytes end here, and with them a name that was being read. */
    void end() {
        if (length > 0) {
            names.accept(resolved());
        }
        length = OUTSIDE;
    }

    private void keep(byte read) {
        if (length == LONGEST) {
            length = OUTSIDE;
        } else {
            name[length++] = read;
        }
    }

    private String resolved() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean escaped = name[i] == '#' && i + 2 < length && hex(name[i + 1]) >= 0 && hex(name[i + 2]) >= 0;
            text.append(escaped ? (char) (hex(name[++i]) << 4 | hex(name[++i])) : (char) (name[i] & 0xff));
        }
        return text.toString();
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
