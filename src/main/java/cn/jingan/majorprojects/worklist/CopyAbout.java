package cn.jingan.majorprojects.worklist;

import java.util.List;

/** What something sent for reading is about. */
public enum CopyAbout {
    /** A gate was decided. */
    DECISION("gate.decided%"),
    /** Somebody sent a task or a project. */
    SENT("work.%", "project.sent"),
    /** Somebody urges. */
    URGED("item.urged"),
    /** An order of supervision (督办单) was issued. */
    ORDER("supervision.issued"),
    /** A project one watches moved on. */
    WATCHED("watch.%");

    private final List<String> kinds;

    CopyAbout(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The kinds of notice it takes in, as patterns of SQL. */
    List<String> kinds() {
        return kinds;
    }
}
