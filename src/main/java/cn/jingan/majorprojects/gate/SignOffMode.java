package cn.jingan.majorprojects.gate;

/** How departments of a round must answer, row by row of the matrix; a refusal never closes a round. */
public enum SignOffMode {
    /** 全体: every required one answers. */
    ALL,
    /** 任一: one consent of those in this mode is enough. */
    ANY,
    /** 比例: a share of consents among those in this mode is enough. */
    RATIO,
    /** 依次: one after the other in the table's order, every required one. */
    SEQUENCE;

    /** Whether every required department must answer by itself. */
    boolean waitsForEach() {
        return this == ALL || this == SEQUENCE;
    }
}
