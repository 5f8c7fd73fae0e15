package cn.jingan.majorprojects.material;

/** Whether the public may read a material (《政府信息公开条例》第十三条、第十六条、第十七条). */
public enum Disclosure {
    /** 待审: nobody has examined it; every new edition begins so. */
    PENDING,
    /** 主动公开. */
    ACTIVE,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开: with its ground. */
    REFUSED
}
