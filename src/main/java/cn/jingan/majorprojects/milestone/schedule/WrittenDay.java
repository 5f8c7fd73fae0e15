package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it into a table: 2026-11-20, 2026/11/20, 2026.11.20, 2026年11月20日, 20261120. */
public final class WrittenDay {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d\\d)(\\d\\d))");

    private WrittenDay() {}

    /**
     * The day written so.
     *
     * @throws DateTimeException if it is none between 1900 and 2999
     */
    public static LocalDate parse(String text) {
        Matcher day = WRITTEN.matcher(text.strip());
        if (!day.matches()) {
            throw new DateTimeException("not a day: " + text.length() + " characters");
        }
        String month = day.group(2) == null ? day.group(4) : day.group(2);
        String dayOfMonth = day.group(3) == null ? day.group(5) : day.group(3);
        return Days.parse(
                "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(month), Integer.parseInt(dayOfMonth)));
    }
}
