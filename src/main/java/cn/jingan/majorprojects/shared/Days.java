package cn.jingan.majorprojects.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as people and programs write them: 2026-11-20. */
public final class Days {
    private static final Pattern WRITTEN = Pattern.compile("(?:19|2\\d)\\d\\d-\\d\\d-\\d\\d");

    private Days() {}

    /**
     * The day written so, from 1900 to 2999: both databases keep these, and a day beside them stays a day.
     *
     * @throws DateTimeException if the text is anything else
     */
    public static LocalDate parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new DateTimeException("not a day: " + text.length() + " characters");
        }
        return LocalDate.parse(text);
    }

    /** Whether the text is a day, but none of those years. */
    public static boolean isFarOff(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return !WRITTEN.matcher(day.toString()).matches();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
