package cn.jingan.majorprojects.lifecycle.waiver;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/waiver.bpmn. */
public final class WaiverProcessContract {
    /** Id of the model. */
    public static final String KEY = "waiver";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "waiver";

    /** 决定豁免. */
    static final String DECIDE = "waiver.decide";

    /** Id of the waiver. */
    public static final ProcessVariable<String> WAIVER_ID = ProcessVariable.text("waiverId");

    private WaiverProcessContract() {}
}
