package cn.jingan.majorprojects.lifecycle.picture;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node as the model draws it.
 *
 * @param id id of the node
 * @param kind what it is
 * @param name its name; empty for none
 * @param box where it stands
 * @param label where its name stands when that is outside; null for under it
 * @param trigger what an event waits for or throws; NONE for all else
 * @param loop whether it happens several times, side by side or one after the other
 * @param interrupting false for an event that leaves what it is attached to alone
 */
record Shape(
        String id,
        Kind kind,
        String name,
        Box box,
        @Nullable Box label,
        Trigger trigger,
        Loop loop,
        boolean interrupting) {

    private static final double TWO_LINES = 34;

    /** What it covers: itself and its name, which stands under it when the model gives it no place. */
    Stream<Box> boxes() {
        boolean outside = (kind.isEvent() || kind.isGateway()) && !name.isEmpty();
        Box under = new Box(box.x(), box.bottom(), box.width(), outside ? TWO_LINES : 0);
        return Stream.of(box, label == null ? under : label);
    }

    enum Kind {
        START,
        END,
        INTERMEDIATE,
        BOUNDARY,
        USER_TASK,
        SERVICE_TASK,
        RECEIVE_TASK,
        RULE_TASK,
        TASK,
        CALL,
        COLLAPSED,
        FRAME,
        EVENT_FRAME,
        EXCLUSIVE,
        PARALLEL,
        INCLUSIVE,
        EVENT_BASED,
        NOTE;

        boolean isEvent() {
            return this == START || this == END || this == INTERMEDIATE || this == BOUNDARY;
        }

        boolean isGateway() {
            return this == EXCLUSIVE || this == PARALLEL || this == INCLUSIVE || this == EVENT_BASED;
        }

        boolean isFrame() {
            return this == FRAME || this == EVENT_FRAME;
        }
    }

    enum Trigger {
        NONE,
        MESSAGE,
        TIMER,
        ERROR,
        ESCALATION,
        SIGNAL,
        CONDITIONAL,
        TERMINATE
    }

    enum Loop {
        NONE,
        SIDE_BY_SIDE,
        ONE_BY_ONE
    }
}
