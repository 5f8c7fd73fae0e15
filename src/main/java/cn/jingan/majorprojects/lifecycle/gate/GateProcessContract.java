package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/gate.bpmn. */
public final class GateProcessContract {
    /** Id of the model. */
    public static final String KEY = "gate";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "gate";

    /** 申报. */
    static final String PREPARE = "gate.prepare";

    /** 部门签发. */
    static final String ISSUE = "gate.issue";

    /** 牵头协调. */
    static final String COORDINATE = "gate.coordinate";

    /** 领导决定. */
    static final String DECIDE = "gate.decide";

    /** 撤回或中途退回: everything under way stops, the applicant prepares again. */
    static final String TO_APPLICANT = "toApplicant";

    /** 退回协调: the running round stops, the lead department coordinates. */
    static final String TO_COORDINATOR = "toCoordinator";

    /** 收回意见: the step after the round gives way to a new round. */
    static final String RE_ASK = "reAsk";

    /** 加签: one more department is asked in the running round. */
    static final String ADD_SIGNER = "addSigner";

    /** Which gate it is: G1, S1 … S4. */
    static final ProcessVariable<String> GATE_KIND = ProcessVariable.text("gateKind");

    /** Id of the gate. */
    public static final ProcessVariable<String> GATE_ID = ProcessVariable.text("gateId");

    /** Id of the change (调整) that is decided; given by a change only. */
    static final ProcessVariable<String> CHANGE_ID = ProcessVariable.text("changeId");

    /** 签发? */
    static final ProcessVariable<String> ISSUE_ANSWER = ProcessVariable.text("issueAnswer");

    /** 清点之后? */
    static final ProcessVariable<String> SETTLEMENT = ProcessVariable.text("settlement");

    /** 征求部门? and 有异议，须协调? */
    static final ProcessVariable<String> ROUND_OUTCOME = ProcessVariable.text("roundOutcome");

    /** How the coordination ended. */
    static final ProcessVariable<String> COORDINATION_ANSWER = ProcessVariable.text("coordinationAnswer");

    /** 结论? */
    static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    /** What the case is told: APPROVED or REFUSED. */
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private GateProcessContract() {}
}
