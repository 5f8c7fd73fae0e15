package cn.jingan.majorprojects.gate;

/** What a leader may decide. */
public enum Verdict {
    /** 同意. */
    APPROVED,
    /** 附条件同意. */
    CONDITIONAL,
    /** 退回补正: to the applicant. */
    RETURN_APPLICANT,
    /** 退回部门: to chosen departments. */
    RETURN_DEPARTMENTS,
    /** 退回协调: to the lead department's head. */
    RETURN_COORDINATOR,
    /** 不同意. */
    REFUSED;

    /** Whether the case goes on by it. */
    public boolean approves() {
        return this == APPROVED || this == CONDITIONAL;
    }

    /** Whether the gate is decided by it; a return is not. */
    public boolean closes() {
        return this == APPROVED || this == CONDITIONAL || this == REFUSED;
    }
}
