package cn.jingan.majorprojects.lifecycle.permit;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/permit-verification.bpmn. */
public final class PermitProcessContract {
    /** Id of the model. */
    public static final String KEY = "permit-verification";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "permit";

    /** 核验证照批文. */
    static final String VERIFY = "permit.verify";

    /** Id of the permit. */
    public static final ProcessVariable<String> PERMIT_ID = ProcessVariable.text("permitId");

    private PermitProcessContract() {}
}
