package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Rule;

/** Why worklist refuses. */
public enum WorklistRule implements Rule {
    /** Somebody has the task already. */
    CLAIMED_BY_ANOTHER(Kind.CONFLICT),
    /** Only who has a task puts it back. */
    NOT_YOUR_TASK(Kind.FORBIDDEN),
    /** The task is asked of a post the person does not hold. */
    TASK_OF_ANOTHER_POST(Kind.FORBIDDEN),
    /** No such box. */
    UNKNOWN_BOX(Kind.INVALID);

    private final Kind kind;

    WorklistRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
