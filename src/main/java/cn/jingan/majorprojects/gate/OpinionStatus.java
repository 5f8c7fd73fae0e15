package cn.jingan.majorprojects.gate;

/** How far a department's opinion is. */
public enum OpinionStatus {
    /** 待拟稿. */
    ASKED,
    /** 待签发. */
    DRAFTED,
    /** 已签发: frozen. */
    ISSUED
}
