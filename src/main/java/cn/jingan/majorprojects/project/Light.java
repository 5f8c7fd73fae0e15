package cn.jingan.majorprojects.project;

/** 灯: how a running case stands against its plan. A case that has ended has none. */
public enum Light {
    /** 红. */
    RED,
    /** 黄. */
    YELLOW,
    /** 绿. */
    GREEN,
    /** 灰: stands still, or cannot be judged. */
    GREY
}
