package cn.jingan.majorprojects.project.subproject;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with sub-projects: add one to a project, change or remove one. */
@Component
class SubProjectActions implements ActionSource {
    private final SubProjects rows;
    private final ProjectQueries projects;

    SubProjectActions(SubProjects rows, ProjectQueries projects) {
        this.rows = rows;
        this.projects = projects;
    }

    @Override
    public List<String> types() {
        return List.of("project", "subproject");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("OFFICER")) {
            return Map.of();
        }
        Map<Subject, List<Action>> all = new HashMap<>();
        projects.facts(Subject.ids(subjects, "project")).values().stream()
                .filter(project -> keeps(actor, project))
                .forEach(project -> all.put(new Subject("project", project.id()), List.of(add(project))));
        List<String> parts = Subject.ids(subjects, "subproject");
        List<SubProjectView> found = parts.isEmpty() ? List.of() : rows.byIds(parts);
        Map<String, ProjectFacts> owners = projects.facts(
                found.stream().map(SubProjectView::projectId).distinct().toList());
        found.stream()
                .filter(part -> keeps(actor, owners.get(part.projectId())))
                .forEach(part -> all.put(new Subject("subproject", part.id()), List.of(change(part), remove(part))));
        return all;
    }

    private static boolean keeps(Actor actor, @Nullable ProjectFacts project) {
        return project != null
                && project.runState() != RunState.CLOSED
                && actor.as("OFFICER", project.leadDepartment()).isPresent();
    }

    private static Action add(ProjectFacts project) {
        String path = "/projects/" + project.code() + "/sub-projects";
        return fields(Action.of("subproject.add", "/api" + path, path), null);
    }

    private static Action change(SubProjectView part) {
        String path = "/sub-projects/" + part.id();
        return fields(Action.of("subproject.change", "/api" + path, path).at(part.version()), part);
    }

    private static Action remove(SubProjectView part) {
        String path = "/sub-projects/" + part.id() + "/remove";
        return Action.of("subproject.remove", "/api" + path, path)
                .at(part.version())
                .required("reason", Type.TEXTAREA);
    }

    private static Action fields(Action action, @Nullable SubProjectView now) {
        return action.with(field("name", Type.TEXT, true, now == null ? null : now.name()))
                .with(field("plot", Type.TEXT, false, now == null ? null : now.plot()))
                .with(state("nationalState", now == null ? CodeState.UNVERIFIED : now.nationalState()))
                .with(field("nationalCode", Type.TEXT, false, now == null ? null : now.nationalCode()))
                .with(state("shanghaiState", now == null ? CodeState.UNVERIFIED : now.shanghaiState()))
                .with(field("shanghaiCode", Type.TEXT, false, now == null ? null : now.shanghaiCode()))
                .with(field("startsLater", Type.BOOLEAN, false, now != null && now.startsLater() ? "true" : null));
    }

    private static Field field(String name, Type type, boolean required, @Nullable String value) {
        return new Field(name, type, required, List.of(), value, null);
    }

    private static Field state(String name, CodeState now) {
        List<Option> options = List.of(Action.options(CodeState.class));
        return new Field(name, Type.CHOICE, true, options, now.name(), null);
    }
}
