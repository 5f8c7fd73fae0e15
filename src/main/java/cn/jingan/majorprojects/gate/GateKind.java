package cn.jingan.majorprojects.gate;

/** The five gates of a case. */
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
    S4
}
