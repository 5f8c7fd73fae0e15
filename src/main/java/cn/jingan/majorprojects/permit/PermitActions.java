package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRule;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with permits: record one for a project, verify, extend, settle or annul one. */
@Component
public class PermitActions implements ActionSource {
    private final Permits permits;
    private final PermitKinds kinds;
    private final ProjectQueries projects;
    private final CaseParts parts;
    private final OrganizationQueries organization;

    PermitActions(
            Permits permits,
            PermitKinds kinds,
            ProjectQueries projects,
            CaseParts parts,
            OrganizationQueries organization) {
        this.organization = organization;
        this.permits = permits;
        this.kinds = kinds;
        this.projects = projects;
        this.parts = parts;
    }

    @Override
    public List<String> types() {
        return List.of("project", "permit");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("OFFICER", "HEAD")) {
            return Map.of();
        }
        Map<Subject, List<Action>> all = new HashMap<>();
        List<ProjectFacts> own = projects.facts(Subject.ids(subjects, "project")).values().stream()
                .filter(project -> holds(actor, "OFFICER", project))
                .toList();
        Map<String, Map<String, String>> named =
                parts.names(own.stream().map(ProjectFacts::id).toList());
        own.forEach(project -> all.put(
                new Subject("project", project.id()),
                List.of(record(project, named.getOrDefault(project.id(), Map.of())))));
        List<String> ids = Subject.ids(subjects, "permit");
        List<PermitView> found = ids.isEmpty() ? List.of() : permits.byIds(ids);
        Map<String, ProjectFacts> owners = projects.facts(
                found.stream().map(PermitView::projectId).distinct().toList());
        found.forEach(permit ->
                all.put(new Subject("permit", permit.id()), of(actor, permit, owners.get(permit.projectId()))));
        return all;
    }

    private static boolean holds(Actor actor, String post, @Nullable ProjectFacts project) {
        return project != null
                && project.runState() != RunState.CLOSED
                && actor.as(post, project.leadDepartment()).isPresent();
    }

    private List<Action> of(Actor actor, PermitView permit, @Nullable ProjectFacts project) {
        List<Action> actions = new ArrayList<>();
        boolean live = permit.voidReason() == null;
        if (project != null && verifying(actor, permit, project).none()) {
            actions.add(start(permit, "verify"));
        }
        if (live && holds(actor, "OFFICER", project)) {
            actions.addAll(officers(permit));
        }
        return actions;
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        List<String> id = Subject.ids(List.of(subject), "permit");
        if (id.isEmpty() || !name.equals("permit.verify")) {
            return Optional.empty();
        }
        return permits.byIds(id).stream().findFirst().flatMap(permit -> verifying(
                        actor, permit, projects.facts(permit.projectId()))
                .told());
    }

    /** What stands against verifying it, in the order in which {@link PermitService} refuses. */
    private Hindrance verifying(Actor actor, PermitView permit, ProjectFacts project) {
        String lead = project.leadDepartment();
        Optional<Acting> head = actor.as("HEAD", lead);
        return new Hindrance()
                .when(project.runState().over(), () -> new RuleViolation(ProjectRule.CASE_OVER))
                .when(
                        head.isEmpty(),
                        () -> new RuleViolation(PermitRule.NOT_THE_PERMIT_VERIFIER, organization.departmentName(lead)))
                .when(
                        head.filter(by -> by.is(permit.recordedBy())).isPresent(),
                        () -> new RuleViolation(PermitRule.PERMIT_RECORDER_VERIFIES))
                .when(permit.voidReason() != null, () -> new RuleViolation(PermitRule.PERMIT_IS_VOID))
                .when(permit.verified(), () -> new RuleViolation(PermitRule.PERMIT_VERIFIED_ALREADY));
    }

    private List<Action> officers(PermitView permit) {
        List<Action> actions = new ArrayList<>();
        if (permit.settledOn() == null) {
            kinds.find(permit.kind()).ifPresent(kind -> actions.addAll(open(permit, kind)));
        }
        actions.add(start(permit, "annul").required("reason", Type.TEXTAREA));
        return actions;
    }

    private static List<Action> open(PermitView permit, PermitKind kind) {
        List<Action> actions = new ArrayList<>();
        if (kind.extendableAfter(permit.extensions())) {
            actions.add(start(permit, "extend")
                    .required("extendedOn", Type.DATE)
                    .optional("validUntil", Type.DATE)
                    .required("evidence", Type.FILE));
        }
        if (kind.byStart()) {
            actions.add(start(permit, "start").required("settledOn", Type.DATE));
        }
        return actions;
    }

    private static Action start(PermitView permit, String verb) {
        String page = "/permits/" + permit.id() + "/" + verb;
        return Action.of("permit." + verb, "/api" + page, page).at(permit.version());
    }

    private Action record(ProjectFacts project, Map<String, String> named) {
        String path = "/projects/" + project.code() + "/permits";
        Option[] choices = kinds.all().stream()
                .map(kind -> new Option(kind.key(), kinds.name(kind.key())))
                .toArray(Option[]::new);
        Action action = Action.of("permit.record", "/api" + path, path + "/new").required("kind", Type.CHOICE, choices);
        return action.optionalAmong("part", named)
                .required("number", Type.TEXT)
                .required("issuer", Type.TEXT)
                .required("issuedOn", Type.DATE)
                .optional("validUntil", Type.DATE)
                .required("evidence", Type.FILE);
    }
}
