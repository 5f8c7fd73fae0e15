package cn.jingan.majorprojects.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text as search columns hold it, and what is looked for in them: neither blanks nor capitals tell two texts apart. */
public final class SearchText {

    private SearchText() {}

    /** The text without blanks of any width, in small letters. */
    public static String of(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]", "").toLowerCase(Locale.ROOT);
    }

    /** What was typed, as part of a pattern of such a column; null where nothing was typed. */
    public static @Nullable String pattern(@Nullable String typed) {
        String text = typed == null ? "" : of(typed);
        return text.isEmpty() ? null : literal(text);
    }

    /** The text as part of a pattern that takes {@code !} for its escape: it stands for itself alone. */
    public static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
