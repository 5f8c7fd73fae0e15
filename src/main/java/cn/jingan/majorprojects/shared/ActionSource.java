package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a module lets a person do with its things; each module that has actions offers one as a bean. */
public interface ActionSource {

    /** The kinds of subject this source knows. */
    List<String> types();

    /** The actions of each subject for this person now, in a bounded number of statements; absent means none. */
    Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects);
}
