package cn.jingan.majorprojects.gate.figure;

import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.GateSubjects.CaseKind;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with figures: record one for a project, verify or annul one. */
@Component
class FigureActions implements ActionSource {
    private final Figures figures;
    private final GateSubjects subjects;

    FigureActions(Figures figures, GateSubjects subjects) {
        this.figures = figures;
        this.subjects = subjects;
    }

    @Override
    public List<String> types() {
        return List.of("project", "figure");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> asked) {
        if (!actor.holdsAny("HEAD", "OFFICER")) {
            return Map.of();
        }
        Map<Subject, List<Action>> actions = new HashMap<>();
        subjects.kinds(Subject.ids(asked, "project")).forEach((id, project) -> record(actor, project)
                .ifPresent(action -> actions.put(new Subject("project", id), List.of(action))));
        List<String> ids = Subject.ids(asked, "figure");
        List<Figure> found = ids.isEmpty() ? List.of() : figures.byIds(ids);
        Map<String, CaseKind> owners =
                subjects.kinds(found.stream().map(Figure::projectId).distinct().toList());
        found.forEach(figure ->
                actions.put(new Subject("figure", figure.id()), of(actor, figure, owners.get(figure.projectId()))));
        return actions;
    }

    private List<Action> of(Actor actor, Figure figure, @Nullable CaseKind project) {
        return Stream.concat(verify(actor, figure, project).stream(), annul(actor, figure, project).stream())
                .toList();
    }

    /** To record one, of a project of a kind that has any; only the lead department's officer may. */
    Optional<Action> record(Actor actor, @Nullable CaseKind project) {
        if (project == null
                || !FigureKind.anyFor(project.template())
                || actor.as("OFFICER", project.leadDepartment()).isEmpty()) {
            return Optional.empty();
        }
        String path = "/projects/" + project.project() + "/figures";
        return Optional.of(Action.of("figure.record", "/api" + path, path + "/new")
                .required("kind", Type.CHOICE, Action.options(FigureKind.class))
                .required("part", Type.NUMBER)
                .required("total", Type.NUMBER)
                .required("countedOn", Type.DATE)
                .required("evidence", Type.FILE));
    }

    /** To verify it; only the lead department's head may, who did not record it. */
    Optional<Action> verify(Actor actor, Figure figure, @Nullable CaseKind project) {
        boolean head = project != null
                && actor.as("HEAD", project.leadDepartment())
                        .filter(by -> !by.is(figure.recordedBy()))
                        .isPresent();
        return head && !figure.verified() && figure.voidReason() == null
                ? Optional.of(start(figure, "verify"))
                : Optional.empty();
    }

    private static Optional<Action> annul(Actor actor, Figure figure, @Nullable CaseKind project) {
        boolean officer =
                project != null && actor.as("OFFICER", project.leadDepartment()).isPresent();
        return officer && figure.voidReason() == null
                ? Optional.of(start(figure, "annul").required("reason", Type.TEXTAREA))
                : Optional.empty();
    }

    private static Action start(Figure figure, String verb) {
        String path = "/figures/" + figure.id() + "/" + verb;
        return Action.of("figure." + verb, "/api" + path, path).at(figure.version());
    }
}
