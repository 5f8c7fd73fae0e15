package cn.jingan.majorprojects.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Other planned dates of a project, and what the law and the road map say to them, asked before somebody decides on them. */
public interface PlannedDates {

    /**
     * The planned dates that become others when a milestone is planned on another day; none where it has none to move.
     *
     * @param milestone id of the milestone
     * @param following whether what is open behind it in the road map moves by as many days
     * @return the dates by id of the milestone, that one first
     */
    Map<String, LocalDate> moved(String projectId, String milestone, LocalDate day, boolean following);

    /**
     * What such dates would break, each once.
     *
     * @param planned the dates by id of the milestone; the others stay
     */
    List<RuleViolation.Broken> broken(String projectId, Map<String, LocalDate> planned);
}
