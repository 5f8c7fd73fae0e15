package cn.jingan.majorprojects.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as a form or an address has it. */
public final class Typed {

    /** Digits in threes, as workbooks and papers set amounts. */
    private static final Pattern IN_THREES = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

    private Typed() {}

    /** The text as it was typed; null where nothing was, or blanks alone. */
    public static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The number that was typed; its thousands may be set apart by commas: 1,200.50. */
    public static BigDecimal number(String text) {
        String typed = text.strip();
        return new BigDecimal(IN_THREES.matcher(typed).matches() ? typed.replace(",", "") : typed);
    }
}
