package cn.jingan.majorprojects.worklist.web;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the inbox can be narrowed by. */
@Component("worklistChoices")
class WorklistChoices {

    /** Stages in their order. */
    public List<String> getStages() {
        return List.of("RESERVE", "PREPARATION", "CONSTRUCTION", "COMPLETION");
    }

    /** Categories in the annex's order. */
    public List<String> getCategories() {
        return List.of("INDUSTRY", "SOCIAL", "INFRASTRUCTURE");
    }

    /** Kinds of work in the order of a case. */
    public List<String> getKinds() {
        return InboxSummary.KINDS;
    }
}
