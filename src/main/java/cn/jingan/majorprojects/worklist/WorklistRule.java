package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Rule;

/** Why worklist refuses. */
public enum WorklistRule implements Rule {
    /** Somebody has the task already. */
    CLAIMED_BY_ANOTHER(Kind.CONFLICT),
    /** The person has the task already. */
    CLAIMED_BY_YOU(Kind.CONFLICT),
    /** The task is with somebody else, or with nobody yet. */
    NOT_YOUR_TASK(Kind.FORBIDDEN),
    /** The task is asked of a post the person does not hold. */
    TASK_OF_ANOTHER_POST(Kind.FORBIDDEN),
    /** The person, or the one they substitute, did an earlier step of the matter and must not do this one. */
    EXCLUDED_FROM_TASK(Kind.FORBIDDEN),
    /** Somebody was asked for advice and has not answered; the owner may recall the question. */
    ADVICE_AWAITED(Kind.CONFLICT),
    /** Nobody is asked for advice about the task, or somebody else. */
    ADVICE_NOT_ASKED(Kind.CONFLICT),
    /** The person chosen does not hold the post, or must not do the task, or is the one who has it. */
    TRANSFER_TARGET_UNFIT(Kind.INVALID),
    /** The person chosen is not of the department, or is the one who asks. */
    DELEGATE_UNFIT(Kind.INVALID),
    /** The person urged this task today already. */
    URGED_TODAY(Kind.CONFLICT),
    /** Nobody urges what they have to do themselves. */
    URGES_ONESELF(Kind.CONFLICT),
    /** Something sent for reading has at least one reader. */
    READER_REQUIRED(Kind.INVALID),
    /** Nobody is called so, or several are. Argument: the name. */
    READER_UNKNOWN(Kind.INVALID),
    /** The person chosen for the next step is none of those who can do it. */
    NEXT_HANDLER_UNFIT(Kind.INVALID),
    /** The case is suspended; the task can be done once it is resumed. */
    TASK_PAUSED(Kind.CONFLICT),
    /** One of several tasks that something was to be done with refuses. Arguments: which, and why in words. */
    ITEM_REFUSED(Kind.CONFLICT),
    /** Something is to be done with several tasks, and none is chosen. */
    NO_ITEM_CHOSEN(Kind.INVALID),
    /** More tasks at once than are taken. Argument: how many are. */
    TOO_MANY_ITEMS(Kind.INVALID),
    /** The task is no milestone that this person completes, so that its forecast is not theirs to give. Argument: which. */
    FORECAST_OF_ANOTHER(Kind.CONFLICT),
    /** The person keeps as many views as one may. Argument: that number. */
    VIEWS_FULL(Kind.CONFLICT),
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
