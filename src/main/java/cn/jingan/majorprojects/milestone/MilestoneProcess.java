package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.shared.Acting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we tell the process about milestones. */
public interface MilestoneProcess {

    /** The officer completed it; the process goes on to verification or to the close. */
    void completed(Acting by, String milestoneId, boolean verificationRequired);

    /** The head answered. */
    void verified(Acting by, String milestoneId, boolean accepted);

    /** It was added to the present stage of the case, in which it begins beside the others. */
    void added(String projectCode, String milestoneId);

    /** It was dropped; where it runs already, its process ends. */
    void dropped(String projectCode, String milestoneId);

    /** What is asked about these milestones is due on other days, by their ids; null for no limit any more. */
    void replanned(Map<String, @Nullable LocalDate> planned);

    /**
     * These milestones of the case should look again whether their predecessors are done; nothing happens where nobody
     * waits.
     */
    void recheck(String projectCode, Collection<String> milestoneIds);
}
