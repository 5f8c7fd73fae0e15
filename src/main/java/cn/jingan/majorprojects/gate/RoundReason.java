package cn.jingan.majorprojects.gate;

/** Why a round was opened. */
public enum RoundReason {
    /** First submission, or a new one after a return to the applicant. */
    SUBMITTED,
    /** After coordination: those who objected answer again. */
    COORDINATED,
    /** The leader asked chosen departments again. */
    RETURNED
}
