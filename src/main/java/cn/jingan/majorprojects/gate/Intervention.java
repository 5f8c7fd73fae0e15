package cn.jingan.majorprojects.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a round beside answering and deciding: coordination with its minutes, 加签, 减签, 提前, 撤回, 退回,
 * 收回.
 *
 * @param roundNo the round in which it happened; 0 before the first
 * @param kind what was done
 * @param answer what was chosen, where there was a choice
 * @param departments codes of the departments concerned, separated by semicolons
 * @param note minutes, question or reason, in words
 */
public record Intervention(
        String id,
        String gateId,
        int roundNo,
        Kind kind,
        @Nullable String answer,
        String departments,
        String note,
        String person,
        String post,
        String department,
        Instant happenedAt) {

    /** What was done. */
    public enum Kind {
        /** 协调. */
        COORDINATED,
        /** 加签. */
        ADDED,
        /** 前加签. */
        ASKED_BEFORE,
        /** 后加签. */
        ASKED_AFTER,
        /** 减签. */
        REMOVED,
        /** 提前. */
        MOVED_UP,
        /** 撤回. */
        WITHDRAWN,
        /** 退回. */
        RETURNED,
        /** 收回意见. */
        TAKEN_BACK
    }

    /** Codes of the departments concerned. */
    public List<String> concerned() {
        return departments.isEmpty() ? List.of() : List.of(departments.split(";"));
    }
}
