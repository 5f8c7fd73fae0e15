package cn.jingan.majorprojects.gate;

/** By what a department is asked. */
public enum Origin {
    /** 会签矩阵. */
    MATRIX,
    /** 加签: added while the round runs. */
    ADDED,
    /** 前加签: a department wants to hear it before its own draft. */
    BEFORE,
    /** 后加签: a department wants it to answer after its own opinion. */
    AFTER;

    /** Whether another department's sign-off waits for it, instead of the round itself. */
    boolean nested() {
        return this == BEFORE || this == AFTER;
    }
}
