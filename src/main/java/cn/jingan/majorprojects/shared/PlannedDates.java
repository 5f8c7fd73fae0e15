package cn.jingan.majorprojects.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the law says to other planned dates of a project, asked before somebody decides on them. */
public interface PlannedDates {

    /**
     * What such dates would break, each once.
     *
     * @param planned the dates by id of the milestone; the others stay
     */
    List<RuleViolation.Broken> broken(String projectId, Map<String, LocalDate> planned);
}
