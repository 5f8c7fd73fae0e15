package cn.jingan.majorprojects.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * What the list of orders is narrowed by; null leaves a criterion out.
 *
 * @param level a rung
 * @param department code of the responsible department
 */
public record SupervisionFilter(@Nullable State state, @Nullable Rung level, @Nullable String department) {

    /** Parts of the list. */
    public enum State {
        /** 在办. */
        OPEN,
        /** 逾期: not answered by its day. */
        OVERDUE,
        /** 已结束: settled, withdrawn or ended with its case. */
        OVER
    }

    /** The rungs of the ladder, as the orders' own module names them. */
    public enum Rung {
        /** 提醒. */
        REMINDER,
        /** 督办. */
        SUPERVISION,
        /** 约谈. */
        INTERVIEW,
        /** 通报. */
        CIRCULAR
    }
}
