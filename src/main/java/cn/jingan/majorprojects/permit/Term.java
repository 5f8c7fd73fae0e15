package cn.jingan.majorprojects.permit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A span that a law gives in years or months.
 *
 * @param period calendar years or months; neither is a number of days
 */
public record Term(Period period) {

    /** Reads {@code 2Y} or {@code 3M}; null where the cell is empty. */
    static @Nullable Term of(String cell) {
        return cell.isBlank() ? null : new Term(Period.parse("P" + cell.strip().toUpperCase(Locale.ROOT)));
    }

    /** The last day of the span that begins on that day. */
    public LocalDate from(LocalDate day) {
        return day.plus(period);
    }

    /** The number and the unit apart, for the sentence {@code permit.term.Y} or {@code permit.term.M}. */
    public int amount() {
        return years() ? period.getYears() : period.getMonths();
    }

    /** Whether it counts years. */
    public boolean years() {
        return period.getYears() > 0;
    }
}
