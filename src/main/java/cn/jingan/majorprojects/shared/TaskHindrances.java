package cn.jingan.majorprojects.shared;

import java.util.Optional;

/** What stands against a step because of who has its task, for modules that offer steps without knowing the inbox. */
public interface TaskHindrances {

    /**
     * The refusal with which the task of that kind on that thing meets this person; empty where it is open to them, and
     * where there is none.
     *
     * @param kind what is asked, by the name of the action that answers it
     */
    Optional<RuleViolation> against(Actor actor, String kind, String subjectId);
}
