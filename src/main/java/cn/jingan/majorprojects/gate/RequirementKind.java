package cn.jingan.majorprojects.gate;

/** What a gate may ask for. Who knows of it says so as a {@link Proof}. */
public enum RequirementKind {
    /** 法定批准文件: a kind of statutory permit; only a verified one counts. */
    PERMIT,
    /** 节点: of the stage that the gate ends, {@code STATUTORY} the ★ ones, {@code OTHER} the rest. */
    MILESTONE,
    /** 数据: a recorded share in per cent, at least so much. */
    FIGURE,
    /** 条件: of earlier approvals, those that name the gate. */
    CONDITION,
    /** 投资: 概算 keeps within its limit of 估算, or a new 可研 was asked for. */
    MONEY,
    /** 材料: a document of a type is filed for the project. */
    DOCUMENT,
    /** 会签意见: a department, by its code, has been asked in the submission and does not object. */
    OPINION;

    /** Whether it can only be there once the submission is out, so that it is looked at when the leader decides. */
    public boolean atDecision() {
        return this == OPINION;
    }
}
