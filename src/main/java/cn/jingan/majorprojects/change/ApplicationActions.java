package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which changes a person may apply for in a project now: one action for each kind. */
@Component
class ApplicationActions implements ActionSource {
    private final ChangeViews views;
    private final ChangeFields fields;
    private final ProjectQueries projects;
    private final MilestoneQueries milestones;

    ApplicationActions(ChangeViews views, ChangeFields fields, ProjectQueries projects, MilestoneQueries milestones) {
        this.views = views;
        this.fields = fields;
        this.projects = projects;
        this.milestones = milestones;
    }

    @Override
    public List<String> types() {
        return List.of("project");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("OFFICER")) {
            return Map.of();
        }
        List<ProjectFacts> own = projects
                .facts(subjects.stream().map(Subject::id).toList())
                .values()
                .stream()
                .filter(project -> !project.runState().over())
                .filter(project -> actor.as("OFFICER", project.leadDepartment()).isPresent())
                .toList();
        return own.isEmpty() ? Map.of() : of(own);
    }

    private Map<Subject, List<Action>> of(List<ProjectFacts> own) {
        List<String> ids = own.stream().map(ProjectFacts::id).toList();
        List<ChangeViews.Running> running = views.running(ids);
        List<MilestoneView> planned = milestones.planned(ids);
        Map<Subject, List<Action>> actions = new HashMap<>();
        own.forEach(project -> actions.put(
                new Subject("project", project.id()),
                ChangeFit.possible(project, kinds(running, project.id())).stream()
                        .map(kind -> apply(project, kind, planned))
                        .toList()));
        return actions;
    }

    private static List<ChangeKind> kinds(List<ChangeViews.Running> running, String projectId) {
        return running.stream()
                .filter(each -> each.projectId().equals(projectId))
                .map(ChangeViews.Running::kind)
                .toList();
    }

    private Action apply(ProjectFacts project, ChangeKind kind, List<MilestoneView> planned) {
        String path = "/projects/" + project.code() + "/changes";
        Action action = Action.of("change.apply." + kind, "/api" + path, path + "/new?kind=" + kind);
        List<MilestoneView> own = planned.stream()
                .filter(milestone -> milestone.projectId().equals(project.id()))
                .toList();
        return fields.on(action, kind, own, Map.of());
    }
}
