package cn.jingan.majorprojects.lifecycle.figure;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;

/** The words of bpmn/figure-verification.bpmn. */
public final class FigureProcessContract {
    /** Id of the model. */
    public static final String KEY = "figure-verification";

    /** Kind of thing its tasks concern. */
    public static final String SUBJECT = "figure";

    /** 核验数据. */
    static final String VERIFY = "figure.verify";

    /** Id of the figure. */
    public static final ProcessVariable<String> FIGURE_ID = ProcessVariable.text("figureId");

    private FigureProcessContract() {}
}
