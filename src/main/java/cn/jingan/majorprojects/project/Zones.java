package cn.jingan.majorprojects.project;

import java.util.List;

/** 一轴三带, where the outline lays projects. */
public final class Zones {
    /** 未定位, as a criterion; stored as empty. */
    public static final String NONE = "NONE";

    /** The codes, the axis and what has no zone last. */
    public static final List<String> CODES = List.of("MIDDLE_RING", "SUHEWAN", "NANJING_WEST", "AXIS", NONE);

    private Zones() {}
}
