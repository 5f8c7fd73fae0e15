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

    /** Which gate it is: G1, S1 … S4. */
    static final ProcessVariable<String> GATE_KIND = ProcessVariable.text("gateKind");

    /** Id of the gate. */
    public static final ProcessVariable<String> GATE_ID = ProcessVariable.text("gateId");

    /** Id of the change (调整) that is decided; given by a change only. */
    static final ProcessVariable<String> CHANGE_ID = ProcessVariable.text("changeId");

    /** 签发? */
    static final ProcessVariable<String> ISSUE_ANSWER = ProcessVariable.text("issueAnswer");

    /** 有不同意，须协调? */
    static final ProcessVariable<String> ROUND_OUTCOME = ProcessVariable.text("roundOutcome");

    /** How the coordination ended. */
    static final ProcessVariable<String> COORDINATION_ANSWER = ProcessVariable.text("coordinationAnswer");

    /** 结论? */
    static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    /** What the case is told: APPROVED or REFUSED. */
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private GateProcessContract() {}
}
