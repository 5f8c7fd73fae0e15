package cn.jingan.majorprojects.lifecycle.light;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/light-override.bpmn. */
public final class LightOverrideProcessContract {
    /** Id of the model. */
    public static final String KEY = "light-override";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "lightOverride";

    /** 决定改灯. */
    static final String DECIDE = "lightOverride.decide";

    /** Id of the override. */
    public static final ProcessVariable<String> OVERRIDE_ID = ProcessVariable.text("lightOverrideId");

    private LightOverrideProcessContract() {}
}
