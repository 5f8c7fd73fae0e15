package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.WorkingDays;
import java.time.LocalDate;

/** The warnings about a limit, in their order; each is given once (默认配置). An expired limit is never a consent. */
enum LimitStep {
    /** One working day before. */
    REMINDED(1),
    /** On the day. */
    DUE(2),
    /** From the first day after: to the department's head. */
    ESCALATED_HEAD(3),
    /** From the third working day after: to the portfolio office. */
    ESCALATED_OFFICE(4);

    private static final int BEFORE = 1;
    private static final int AFTER = 3;

    private final int number;

    LimitStep(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The last limit that the step concerns on that day. */
    LocalDate lastLimit(LocalDate today, WorkingDays days) {
        return switch (this) {
            case REMINDED -> days.plus(today, BEFORE);
            case DUE -> today;
            case ESCALATED_HEAD -> today.minusDays(1);
            case ESCALATED_OFFICE -> before(today, days);
        };
    }

    private static LocalDate before(LocalDate today, WorkingDays days) {
        LocalDate day = today;
        while (days.between(day, today) < AFTER) {
            day = day.minusDays(1);
        }
        return day;
    }
}
