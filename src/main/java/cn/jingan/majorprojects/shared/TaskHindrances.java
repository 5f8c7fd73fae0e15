package cn.jingan.majorprojects.shared;

import java.util.Optional;
import java.util.Set;

/** What stands against a step because of who has its task, for modules that offer steps without knowing the inbox. */
public interface TaskHindrances {

    /**
     * The refusal with which the task of that kind on that thing meets this person; empty where it is open to them, and
     * where there is none.
     *
     * @param kind what is asked, by the name of the action that answers it
     */
    Optional<RuleViolation> against(Actor actor, String kind, String subjectId);

    /** Those of the steps whose task is not open to this person, in one statement, in none where they have no tasks. */
    Set<Step> closed(Actor actor, Set<Step> steps);

    /**
     * A step on a thing.
     *
     * @param kind as in {@link #against}
     */
    record Step(String kind, String subjectId) {}
}
