package cn.jingan.majorprojects.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a task between its opening and its end.
 *
 * @param fromPerson who did it
 * @param onBehalfOf whom they substituted; null for nobody
 * @param toPerson whom it concerns; null for nobody in particular
 * @param said reason, question or advice
 */
public record Movement(
        String id,
        String itemId,
        Kind kind,
        String fromPerson,
        @Nullable String onBehalfOf,
        @Nullable String toPerson,
        @Nullable String said,
        Instant movedAt,
        LocalDate movedOn) {

    /** What can happen. */
    public enum Kind {
        /** 转办: passed to another holder of the same post. */
        TRANSFERRED,
        /** 委派: somebody of the department was asked for advice. */
        DELEGATED,
        /** 答复: the advice came. */
        ADVISED,
        /** 收回委派: the owner no longer waits for it. */
        RECALLED,
        /** 催办. */
        URGED,
        /** The limit is near: whoever has the task is reminded. */
        REMINDED,
        /** The limit is today. */
        DUE,
        /** The limit has passed: the head of the department is told. */
        ESCALATED_HEAD,
        /** It passed some working days ago: the portfolio office is told. */
        ESCALATED_OFFICE,
        /** The case was suspended. */
        PAUSED,
        /** The case was resumed. */
        RESUMED
    }
}
