package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.shared.Acting;
import java.time.LocalDate;
import java.util.Map;

/** What we tell the process about changes. */
public interface ChangeProcess {
    /** The officer applied; the case hears it beside its stages. */
    void applied(String projectCode, String changeId);

    /** The lead department's head answered. */
    void approved(Acting by, String changeId, HeadAnswer.Choice answer);

    /** The officer answered the head's return. */
    void revised(Acting by, String changeId, boolean resubmitted);

    /** The officer takes an application back that is with the leaders. */
    void abandoned(String projectCode, String changeId);

    /** Stops everything of the case but this change: no task can be acted on, no clock runs. */
    void suspend(String projectCode, String changeId);

    /** Lets it go on; what was due is due as many working days later as it stood. */
    void resume(String projectCode, int workingDays);

    /** The case is over: what ran beside its stages ends with it. */
    void ended(String projectCode);

    /** Planned dates moved: what is due at them is due at the new ones; by id of the milestone. */
    void replanned(Map<String, LocalDate> planned);

    /** What was asked of one department is asked of another. */
    void handOver(String projectCode, String from, String to);
}
