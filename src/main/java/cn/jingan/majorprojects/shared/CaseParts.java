package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The sub-projects of a case, for modules that record something of one of them. */
public interface CaseParts {

    /** Their names by id, in the order they were added. */
    Map<String, String> names(String projectId);

    /** The same of several cases, by their ids, in one statement; a case without any is absent. */
    Map<String, Map<String, String>> names(Collection<String> projectIds);

    /** The ids of those among them that are built in a later phase (后期实施), in one statement. */
    Set<String> later(Collection<String> projectIds);
}
