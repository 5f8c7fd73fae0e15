package cn.jingan.majorprojects.project.subproject;

/** What is known of a project code of the approval platforms. */
public enum CodeState {
    /** 未核验. */
    UNVERIFIED,
    /** 已核验: looked up on the platform that issued it. */
    VERIFIED,
    /** 不适用: a classified project is not on the platforms (企业投资项目核准和备案管理条例 第十条). */
    NOT_APPLICABLE
}
