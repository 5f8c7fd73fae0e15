package cn.jingan.majorprojects.gate.figure;

import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.GateSubjects.CaseKind;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with figures: record one for a project, verify or annul one. */
@Component
class FigureActions implements ActionSource {
    private final Figures figures;
    private final GateSubjects subjects;
    private final OrganizationQueries organization;

    FigureActions(Figures figures, GateSubjects subjects, OrganizationQueries organization) {
        this.organization = organization;
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
        found.forEach(figure -> actions.put(
                new Subject("figure", figure.id()),
                of(actor, figure, Objects.requireNonNull(owners.get(figure.projectId())))));
        return actions;
    }

    private List<Action> of(Actor actor, Figure figure, CaseKind project) {
        Optional<Action> annul = annulling(actor, figure, project).none()
                ? Optional.of(start(figure, "annul").required("reason", Type.TEXTAREA))
                : Optional.empty();
        return Stream.concat(verify(actor, figure, project).stream(), annul.stream())
                .toList();
    }

    /** To record one, of a project of a kind that has any; only the lead department's officer may. */
    Optional<Action> record(Actor actor, @Nullable CaseKind project) {
        if (project == null
                || !FigureKind.anyFor(project.template())
                || !recording(actor, project).none()) {
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
        return project != null && verifying(actor, figure, project).none()
                ? Optional.of(start(figure, "verify"))
                : Optional.empty();
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return switch (name) {
            case "figure.record" -> recording(actor, kind(subject.id())).told();
            case "figure.verify", "figure.annul" ->
                figures.byIds(List.of(subject.id())).stream()
                        .findFirst()
                        .flatMap(figure -> hindrance(actor, figure, name).told());
            default -> Optional.empty();
        };
    }

    private Hindrance hindrance(Actor actor, Figure figure, String name) {
        CaseKind project = kind(figure.projectId());
        return name.equals("figure.verify") ? verifying(actor, figure, project) : annulling(actor, figure, project);
    }

    private CaseKind kind(String projectId) {
        return Objects.requireNonNull(subjects.kinds(List.of(projectId)).get(projectId));
    }

    /** What stands against recording one, in the order in which {@link FigureService} refuses. */
    private Hindrance recording(Actor actor, CaseKind project) {
        return of(actor, "OFFICER", project, FigureRule.NOT_THE_FIGURE_RECORDER);
    }

    private Hindrance verifying(Actor actor, Figure figure, CaseKind project) {
        boolean recorder = actor.as("HEAD", project.leadDepartment())
                .filter(by -> by.is(figure.recordedBy()))
                .isPresent();
        return of(actor, "HEAD", project, FigureRule.NOT_THE_FIGURE_VERIFIER)
                .when(recorder, () -> new RuleViolation(FigureRule.FIGURE_RECORDER_VERIFIES))
                .when(figure.voidReason() != null, () -> new RuleViolation(FigureRule.FIGURE_IS_VOID))
                .when(figure.verified(), () -> new RuleViolation(FigureRule.FIGURE_VERIFIED_ALREADY));
    }

    private Hindrance annulling(Actor actor, Figure figure, CaseKind project) {
        return recording(actor, project)
                .when(figure.voidReason() != null, () -> new RuleViolation(FigureRule.FIGURE_IS_VOID));
    }

    private Hindrance of(Actor actor, String post, CaseKind project, FigureRule otherwise) {
        String lead = project.leadDepartment();
        return new Hindrance()
                .when(project.over(), () -> new RuleViolation(FigureRule.FIGURE_CASE_OVER))
                .when(
                        actor.as(post, lead).isEmpty(),
                        () -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }

    private static Action start(Figure figure, String verb) {
        String path = "/figures/" + figure.id() + "/" + verb;
        return Action.of("figure." + verb, "/api" + path, path).at(figure.version());
    }
}
