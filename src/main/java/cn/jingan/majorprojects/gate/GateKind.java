package cn.jingan.majorprojects.gate;

/** The five gates between the stages of a case, and the one at which a change (调整) is decided. */
public enum GateKind {
    /** 入库. */
    G1,
    /** 储备→前期. */
    S1,
    /** 前期→在建. */
    S2,
    /** 在建→竣工. */
    S3,
    /** 竣工→办结. */
    S4,
    /** 调整: beside the stages. */
    CHG;

    /** Whether it stands between stages. */
    public boolean betweenStages() {
        return this != CHG;
    }

    /** What people call it. */
    public String label() {
        return this == CHG ? "调整" : name();
    }
}
