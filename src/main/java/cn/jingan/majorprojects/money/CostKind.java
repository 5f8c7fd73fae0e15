package cn.jingan.majorprojects.money;

import java.util.List;

/** The six figures of a project's money, each kept apart: 六个口径分列，不混用一个“投资额”. */
public enum CostKind {
    /** 匡算, of the proposal. */
    ROUGH_ESTIMATE("匡算"),
    /** 估算, of the feasibility study. */
    ESTIMATE("估算"),
    /** 概算, of the preliminary design; approved, it bounds the total investment. */
    BUDGET_ESTIMATE("概算"),
    /** 预算, of the working drawings. */
    BUDGET("预算"),
    /** 结算, with the contractors. */
    SETTLEMENT("结算"),
    /** 决算, of the finished project. */
    FINAL_ACCOUNT("决算");

    /** Those that say what the project may cost, the one in force first. */
    static final List<CostKind> GOVERNING = List.of(BUDGET_ESTIMATE, ESTIMATE, ROUGH_ESTIMATE);

    private final String label;

    CostKind(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
