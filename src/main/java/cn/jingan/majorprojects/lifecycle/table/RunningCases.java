package cn.jingan.majorprojects.lifecycle.table;

import java.util.List;
import java.util.Map;

/** Cases that will ask a table again: each model that asks tables offers its own as a bean. */
public interface RunningCases {

    /** Keys of the tables they ask. */
    List<String> tables();

    /** The cases, with what they would ask about now. */
    List<Case> running();

    /**
     * One case.
     *
     * @param project code of the project
     * @param label what asks, such as {@code S2}
     * @param facts inputs by name, the unknown ones as null
     */
    record Case(String project, String label, Map<String, Object> facts) {}
}
