package cn.jingan.majorprojects.gate.figure;

import java.util.Arrays;

/** Kinds of figure; each is a share of a whole. */
public enum FigureKind {
    /** 签约率: households of a 成套改造 that have signed, of all its households. */
    SIGNING_RATE("HOUSING_RENEWAL");

    private final String template;

    FigureKind(String template) {
        this.template = template;
    }

    /** Whether projects of that template have figures at all. */
    static boolean anyFor(String template) {
        return Arrays.stream(values()).anyMatch(kind -> kind.template.equals(template));
    }
}
