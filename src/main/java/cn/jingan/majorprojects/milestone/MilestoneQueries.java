package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of milestones. */
@Service
public class MilestoneQueries {
    private final MilestoneViews views;
    private final ProjectQueries projects;

    MilestoneQueries(MilestoneViews views, ProjectQueries projects) {
        this.views = views;
        this.projects = projects;
    }

    /** The road map of a project in its order. */
    public List<MilestoneView> roadMap(String projectId) {
        return views.ofProject(projectId);
    }

    /** The road maps of several projects, each in its order; a project without one is absent. */
    public Map<String, List<MilestoneView>> roadMaps(Collection<String> projectIds) {
        return projectIds.isEmpty()
                ? Map.of()
                : views.ofProjects(projectIds).stream().collect(Collectors.groupingBy(MilestoneView::projectId));
    }

    /** The milestones of one stage that are still to be done, as ids in a fixed order. */
    public List<String> idsOfStage(String projectId, Stage stage) {
        return views.idsOfStage(projectId, stage);
    }

    /** Those of the projects in which a milestone was submitted or settled. */
    public List<String> worked(Collection<String> projectIds) {
        return projectIds.isEmpty() ? List.of() : views.worked(projectIds);
    }

    /** The milestones of these projects that are not settled and have a planned date. */
    public List<MilestoneView> planned(Collection<String> projectIds) {
        return projectIds.isEmpty() ? List.of() : views.planned(projectIds);
    }

    /** The milestones of these projects that have a planned date, done or not; dropped ones are not among them. */
    public List<PlannedMilestone> withPlannedDate(Collection<String> projectIds) {
        return projectIds.isEmpty() ? List.of() : views.withPlannedDate(projectIds);
    }

    /** Whether all predecessors are done. */
    public boolean ready(String id) {
        return views.openPredecessors(id) == 0;
    }

    /** Those milestones, in one statement; the caller has looked whether they may be seen. */
    public List<MilestoneView> milestones(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : views.byIds(ids);
    }

    /** The milestone, whoever asks: for the process. */
    public MilestoneView milestone(String id) {
        return views.byId(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The milestone, if this person may see its project. */
    public MilestoneView visible(Actor actor, String id) {
        MilestoneView milestone = milestone(id);
        projects.requireVisible(actor, milestone.project());
        return milestone;
    }

    /** The milestones that come right before it. */
    public List<MilestoneView> predecessors(String id) {
        return views.predecessors(id);
    }

    /** The milestones that wait for it. */
    public List<MilestoneView> successors(String id) {
        return views.successors(id);
    }
}
