package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
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
    private final Successors successors;

    ApplicationActions(
            ChangeViews views,
            ChangeFields fields,
            ProjectQueries projects,
            MilestoneQueries milestones,
            Successors successors) {
        this.successors = successors;
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
        if (own.isEmpty()) {
            return Map.of();
        }
        Map<Subject, List<Action>> actions = of(own);
        return subjects.size() == 1 ? named(actor, own.get(0).leadDepartment(), actions) : actions;
    }

    /** With the heads who may take it next, for the one project that is looked at; they are looked up once. */
    private Map<Subject, List<Action>> named(Actor actor, String lead, Map<Subject, List<Action>> actions) {
        List<Field> heads =
                successors.offer(Action.of("", "", null), actor, "HEAD", lead).fields();
        actions.replaceAll((subject, own) -> own.stream()
                .map(action -> heads.isEmpty() ? action : action.with(heads.get(0)))
                .toList());
        return actions;
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
