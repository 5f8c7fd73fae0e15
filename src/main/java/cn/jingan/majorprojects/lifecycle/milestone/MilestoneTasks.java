package cn.jingan.majorprojects.lifecycle.milestone;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.organization.StandIns;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.worklist.Ask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom a milestone's tasks ask what: the lead department's officer completes, its head verifies. */
@Component
class MilestoneTasks implements TaskSubject {
    private final MilestoneQueries milestones;
    private final ProjectQueries projects;
    private final StandIns standIns;

    MilestoneTasks(MilestoneQueries milestones, ProjectQueries projects, StandIns standIns) {
        this.standIns = standIns;
        this.milestones = milestones;
        this.projects = projects;
    }

    @Override
    public String model() {
        return MilestoneProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return MilestoneProcessContract.MILESTONE_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        MilestoneView milestone = milestones.milestone(id);
        String lead = projects.facts(milestone.projectId()).leadDepartment();
        String kind = MilestoneProcessContract.SUBJECT + "." + task;
        boolean verify = kind.equals(MilestoneProcessContract.VERIFY);
        Set<String> excluded = verify
                ? Optional.ofNullable(milestone.submittedBy()).map(Set::of).orElse(Set.of())
                : Set.of();
        return new Ask(
                kind,
                MilestoneProcessContract.SUBJECT,
                id,
                milestone.label(),
                milestone.statutory(),
                lead,
                lead,
                verify ? "HEAD" : "OFFICER",
                standIns.with(excluded, List.of(id)),
                verify ? milestone.submittedBy() : null,
                milestone.plannedOn());
    }
}
