package cn.jingan.majorprojects.gate;

/** What a department may answer. */
public enum Answer {
    /** 同意. */
    AGREE,
    /** 有条件同意; the conditions are its text. */
    CONDITIONAL,
    /** 不同意; the reason is its text. */
    OBJECT,
    /** 不涉及; the reason is its text. */
    NOT_CONCERNED,
    /** 建议补正. */
    SUPPLEMENT;

    boolean needsText() {
        return this != AGREE;
    }
}
