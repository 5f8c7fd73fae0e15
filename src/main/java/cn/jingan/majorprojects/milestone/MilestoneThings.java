package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.shared.CaseThings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Milestones, for what is filed for them. */
@Component
class MilestoneThings implements CaseThings {
    private final MilestoneViews views;

    MilestoneThings(MilestoneViews views) {
        this.views = views;
    }

    @Override
    public String type() {
        return "milestone";
    }

    @Override
    public Map<String, String> named(String projectId, String code) {
        Map<String, String> names = new LinkedHashMap<>();
        views.ofProject(projectId).forEach(milestone -> names.put(milestone.id(), milestone.label()));
        return names;
    }
}
