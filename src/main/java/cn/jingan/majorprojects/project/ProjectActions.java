package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with the recorded details of a project now. */
@Component
class ProjectActions implements ActionSource {
    private final ProjectViews views;
    private final OrganizationQueries organization;

    ProjectActions(ProjectViews views, OrganizationQueries organization) {
        this.views = views;
        this.organization = organization;
    }

    @Override
    public List<String> types() {
        return List.of("project");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (subjects.isEmpty() || !actor.holdsAny("OFFICER", "HEAD")) {
            return Map.of();
        }
        Map<Subject, List<Action>> actions = new HashMap<>();
        views.recorded(subjects.stream().map(Subject::id).toList())
                .forEach(each -> actions.put(new Subject("project", each.projectId()), of(actor, each)));
        return actions;
    }

    private List<Action> of(Actor actor, RecordedDetails project) {
        List<Action> actions = new ArrayList<>();
        if (project.runState().over()) {
            return actions;
        }
        if (actor.as("OFFICER", project.leadDepartment()).isPresent()) {
            actions.add(record(project));
        }
        boolean confirmable = project.unconfirmed() && !actor.personId().equals(project.recordedBy());
        if (confirmable && actor.as("HEAD", project.leadDepartment()).isPresent()) {
            String path = path(project) + "/confirm";
            actions.add(Action.of("details.confirm", "/api" + path, null).at(project.version()));
        }
        return actions;
    }

    private Action record(RecordedDetails project) {
        Details now = project.details();
        String path = path(project);
        return Action.of("details.record", "/api" + path, path)
                .at(project.version())
                .with(field("investment", Type.NUMBER, now.investment()))
                .with(new Field("subdistrict", Type.CHOICE, false, subdistricts(), now.subdistrict(), null))
                .with(field("unit", Type.TEXT, now.unit()))
                .with(field("scale", Type.TEXTAREA, now.scale()))
                .with(field("site", Type.TEXT, now.site()))
                .with(field("plannedStart", Type.DATE, now.plannedStart()))
                .with(field("plannedEnd", Type.DATE, now.plannedEnd()));
    }

    private static String path(RecordedDetails project) {
        return "/projects/" + project.code() + "/details";
    }

    private static Field field(String name, Type type, @Nullable Object value) {
        return new Field(name, type, false, List.of(), value == null ? null : value.toString(), null);
    }

    private List<Option> subdistricts() {
        return organization.departments().stream()
                .filter(department -> department.kind().equals("SUBDISTRICT"))
                .map(department -> new Option(department.code(), department.name()))
                .toList();
    }
}
