package cn.jingan.majorprojects.shared;

import java.util.List;

/** Says what was last done to a thing, for whoever comes second with a change to it. */
public interface LatestChanges {

    /**
     * The newest changes in a sentence each, in the language of the request, newest first.
     *
     * @param thing id of what was changed, or the code of a project
     * @param part what of the project: {@code details}, or else its milestones; nothing of any other thing
     * @param most how many at most
     * @return nothing where the person may not read its history
     */
    List<String> of(Actor actor, String thing, String part, int most);
}
