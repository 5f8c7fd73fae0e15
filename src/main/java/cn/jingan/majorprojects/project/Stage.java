package cn.jingan.majorprojects.project;

import java.util.List;

/** 储备 — 前期 — 在建 — 竣工 — 办结. */
public enum Stage {
    RESERVE,
    PREPARATION,
    CONSTRUCTION,
    COMPLETION,
    CLOSED;

    /** The stages in their order. */
    public static List<Stage> inOrder() {
        return List.of(values());
    }
}
