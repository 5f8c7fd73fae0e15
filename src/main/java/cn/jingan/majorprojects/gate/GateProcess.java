package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;

/** What we tell the process about gates. */
public interface GateProcess {

    /** The officer submitted. */
    void prepared(Acting by, String gateId);

    /** The lead department's head issued the submission, or gave it back. */
    void issued(Acting by, String gateId, boolean issued);

    /** A department's handler drafted. */
    void drafted(Acting by, String opinionId);

    /** A department's head issued the opinion, or gave the draft back. */
    void opinionIssued(Acting by, String opinionId, boolean issued);

    /** The coordination ended: the objectors answer again, or the submission goes back. */
    void coordinated(Acting by, String gateId, boolean askAgain);

    /** The leader decided. */
    void decided(Acting by, String gateId, Verdict verdict);
}
