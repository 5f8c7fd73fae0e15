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

    /** A post that was asked alone gave its opinion. */
    void given(Acting by, String opinionId);

    /** A department's head issued the opinion, or gave the draft back. */
    void opinionIssued(Acting by, String opinionId, boolean issued);

    /** A department's head issued the opinion and another department answers after it (后加签). */
    void issuedAndAsked(Acting by, String opinionId, String afterId, String department);

    /** A department's handler asked another department first (前加签). */
    void consulted(Acting by, String opinionId, String beforeId, String department);

    /** The draft came back to the handler before the head had issued it. */
    void draftTakenBack(Acting by, String opinionId);

    /** One more department is asked in the running round (加签). */
    void signerAdded(Acting by, String gateId, String opinionId, String department);

    /** A department is asked no longer (减签); those it asked itself were removed before. */
    void signerRemoved(Acting by, String opinionId);

    /** Everything under way stops and the submission is the applicant's again (撤回, 退回). */
    void recalled(Acting by, String gateId);

    /** The running round stops and the lead department coordinates. */
    void sentToCoordination(Acting by, String gateId);

    /** The step after the round gives way to a new round (收回意见). */
    void askedAgain(Acting by, String gateId);

    /** The coordination ended: a next round opens, or the submission goes back. */
    void coordinated(Acting by, String gateId, boolean nextRound);

    /** The leader decided. */
    void decided(Acting by, String gateId, Verdict verdict);
}
