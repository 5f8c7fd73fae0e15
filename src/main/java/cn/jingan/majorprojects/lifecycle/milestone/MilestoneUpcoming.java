package cn.jingan.majorprojects.lifecycle.milestone;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.worklist.Upcoming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who comes after the completion of a milestone: the head where it is statutory. */
@Component
class MilestoneUpcoming implements Upcoming {
    private final MilestoneQueries milestones;
    private final ProjectQueries projects;

    MilestoneUpcoming(MilestoneQueries milestones, ProjectQueries projects) {
        this.milestones = milestones;
        this.projects = projects;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals(MilestoneProcessContract.COMPLETE);
    }

    @Override
    public List<Step> after(String kind, String id) {
        MilestoneView milestone = milestones.milestone(id);
        String lead = projects.facts(milestone.projectId()).leadDepartment();
        return milestone.statutory()
                ? List.of(new Step(MilestoneProcessContract.VERIFY, lead, "HEAD", null))
                : List.of();
    }
}
