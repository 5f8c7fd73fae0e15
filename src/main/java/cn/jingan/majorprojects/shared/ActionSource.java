package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a module lets a person do with its things; each module that has actions offers one as a bean. */
public interface ActionSource {

    /** The kinds of subject this source knows. */
    List<String> types();

    /** The actions of each subject for this person now, in a bounded number of statements; absent means none. */
    Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects);

    /**
     * What stands against this person doing that with the subject now, by the rule the command would refuse with; empty
     * where nothing does, and where the source does not say it.
     */
    default Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return Optional.empty();
    }
}
