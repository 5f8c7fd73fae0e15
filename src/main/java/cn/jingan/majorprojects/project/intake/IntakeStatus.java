package cn.jingan.majorprojects.project.intake;

/** Where an application for intake stands; what G1 made of it is the project's run state. */
public enum IntakeStatus {
    /** 草稿. */
    DRAFT,
    /** 已申报: frozen, with its project. */
    SUBMITTED,
    /** 补充中: open again for what may still change. */
    SUPPLEMENTING
}
