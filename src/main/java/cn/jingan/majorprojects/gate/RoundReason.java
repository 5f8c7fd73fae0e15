package cn.jingan.majorprojects.gate;

/** Why a round was opened. */
public enum RoundReason {
    /** First submission, or a new one after a return to the applicant. */
    SUBMITTED,
    /** After coordination: those who objected answer again. */
    COORDINATED,
    /** Chosen departments were asked again, by the leader or after coordination. */
    RETURNED,
    /** A department took its opinion back after the round had closed, and is asked alone. */
    TAKEN_BACK,
    /** 补正后直送: asks nobody, leads straight back to who returned it. */
    SUPPLEMENTED,
    /** 协调后报请决定: asks nobody. */
    REPORTED;

    /** Whether the round asks departments at all. */
    boolean asks() {
        return this != SUPPLEMENTED && this != REPORTED;
    }

    /** Whether it asks only those who were chosen by name, so that each of them is waited for. */
    boolean choosesByName() {
        return this == RETURNED || this == COORDINATED || this == TAKEN_BACK;
    }
}
