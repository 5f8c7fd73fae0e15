package cn.jingan.majorprojects.shared;

import org.jspecify.annotations.Nullable;

/** Text as a form or an address has it. */
public final class Typed {

    private Typed() {}

    /** The text as it was typed; null where nothing was, or blanks alone. */
    public static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
