package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
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
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person may do with permits: record one for a project, verify, extend, settle or annul one. */
@Component
public class PermitActions implements ActionSource {
    private final Permits permits;
    private final PermitKinds kinds;
    private final ProjectQueries projects;
    private final CaseParts parts;
    private final PermitHindrances hindrances;

    PermitActions(
            Permits permits, PermitKinds kinds, ProjectQueries projects, CaseParts parts, PermitHindrances hindrances) {
        this.hindrances = hindrances;
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
                .filter(project -> hindrances.record(actor, project).none())
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
        found.forEach(permit -> all.put(
                new Subject("permit", permit.id()),
                of(actor, permit, Objects.requireNonNull(owners.get(permit.projectId())))));
        return all;
    }

    private List<Action> of(Actor actor, PermitView permit, ProjectFacts project) {
        List<Action> actions = new ArrayList<>();
        if (hindrances.verify(actor, permit, project).none()) {
            actions.add(start(permit, "verify"));
        }
        if (hindrances.extend(actor, permit, project).none()) {
            actions.add(start(permit, "extend")
                    .required("extendedOn", Type.DATE)
                    .optional("validUntil", Type.DATE)
                    .required("evidence", Type.FILE));
        }
        if (hindrances.start(actor, permit, project).none()) {
            actions.add(start(permit, "start").required("settledOn", Type.DATE));
        }
        if (hindrances.annul(actor, permit, project).none()) {
            actions.add(start(permit, "annul").required("reason", Type.TEXTAREA));
        }
        return actions;
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return switch (name) {
            case "permit.record" ->
                hindrances.record(actor, projects.facts(subject.id())).told();
            case "permit.verify", "permit.extend", "permit.start", "permit.annul" ->
                permits.byIds(List.of(subject.id())).stream()
                        .findFirst()
                        .flatMap(permit -> hindrance(actor, permit, name).told());
            default -> Optional.empty();
        };
    }

    private Hindrance hindrance(Actor actor, PermitView permit, String name) {
        ProjectFacts project = projects.facts(permit.projectId());
        return switch (name) {
            case "permit.verify" -> hindrances.verify(actor, permit, project);
            case "permit.extend" -> hindrances.extend(actor, permit, project);
            case "permit.start" -> hindrances.start(actor, permit, project);
            default -> hindrances.annul(actor, permit, project);
        };
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
