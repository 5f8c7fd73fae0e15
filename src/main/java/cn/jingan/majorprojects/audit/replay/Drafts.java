package cn.jingan.majorprojects.audit.replay;

import java.util.Set;

/** What is told of an opinion before it is issued: until then it is its department's own, and no state of the case. */
public final class Drafts {
    private static final Set<String> ACTIONS = Set.of("opinion.drafted", "opinion.draftedLate", "opinion.returned");

    private Drafts() {}

    /** Whether entries of that action tell of one. */
    public static boolean include(String action) {
        return ACTIONS.contains(action);
    }
}
