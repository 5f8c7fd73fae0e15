package cn.jingan.majorprojects.dashboard;

import java.time.LocalDate;

/** A part of what comes due: what is overdue, and the next three times thirty days. */
public enum AheadSpan {
    OVERDUE,
    DAYS_30,
    DAYS_60,
    DAYS_90;

    private static final int DAYS = 30;
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    /** Its first day. */
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case OVERDUE -> BEGINNING;
            case DAYS_30 -> today;
            case DAYS_60, DAYS_90 -> today.plusDays((ordinal() - 1L) * DAYS + 1);
        };
    }

    /** Its last day. */
    public LocalDate to(LocalDate today) {
        return today.plusDays(this == OVERDUE ? -1 : (long) ordinal() * DAYS);
    }
}
