package cn.jingan.majorprojects.shared;

import java.util.Map;

/** The sub-projects of a case, for modules that record something of one of them. */
public interface CaseParts {

    /** Their names by id, in the order they were added. */
    Map<String, String> names(String projectId);
}
