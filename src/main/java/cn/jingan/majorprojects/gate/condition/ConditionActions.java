package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.ConditionStatus;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with conditions: report one met, verify one. */
@Component
class ConditionActions implements ActionSource {
    private final Conditions conditions;
    private final PausedSubjects paused;
    private final Cases cases;
    private final OrganizationQueries organization;

    ConditionActions(Conditions conditions, PausedSubjects paused, Cases cases, OrganizationQueries organization) {
        this.organization = organization;
        this.conditions = conditions;
        this.cases = cases;
        this.paused = paused;
    }

    @Override
    public List<String> types() {
        return List.of("condition");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("HANDLER", "HEAD")) {
            return Map.of();
        }
        List<String> ids = subjects.stream().map(Subject::id).toList();
        Set<String> standing = paused.paused(ids);
        List<Condition> open = conditions.byIds(ids).stream()
                .filter(each -> each.status().open() && !standing.contains(each.id()))
                .toList();
        List<String> projects =
                open.stream().map(Condition::projectId).distinct().toList();
        Map<String, Cases.Title> titles = projects.isEmpty() ? Map.of() : cases.titles(projects);
        Map<Subject, List<Action>> actions = new HashMap<>();
        open.forEach(each -> of(actor, each, titles.get(each.projectId()))
                .ifPresent(action -> actions.put(new Subject("condition", each.id()), List.of(action))));
        return actions;
    }

    private Optional<Action> of(Actor actor, Condition condition, Cases.@Nullable Title project) {
        if (reporting(actor, condition, false).none()) {
            return Optional.of(report(condition));
        }
        String lead = project == null ? "" : project.leadDepartment();
        return verifying(actor, condition, lead, false).none() ? Optional.of(verify(condition)) : Optional.empty();
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        List<String> id = List.of(subject.id());
        return conditions.byIds(id).stream().findFirst().flatMap(condition -> {
            boolean standing = !paused.paused(id).isEmpty();
            String lead = cases.title(condition.project()).leadDepartment();
            return switch (name) {
                case "condition.fulfil" -> reporting(actor, condition, standing).told();
                case "condition.verify" ->
                    verifying(actor, condition, lead, standing).told();
                default -> Optional.empty();
            };
        });
    }

    /** What stands against reporting it, in the order in which {@link ConditionService} refuses. */
    private Hindrance reporting(Actor actor, Condition condition, boolean standing) {
        String owner = condition.department();
        return new Hindrance()
                .when(
                        actor.as("HANDLER", owner).isEmpty(),
                        () -> notTheirs(ConditionRule.NOT_THE_CONDITION_OWNER, owner))
                .when(condition.status() != ConditionStatus.OPEN, () -> elsewhere(condition))
                .when(standing, paused::refusal);
    }

    /** The same against verifying it. */
    private Hindrance verifying(Actor actor, Condition condition, String lead, boolean standing) {
        String verifier = condition.verifier(lead);
        Optional<Acting> head = actor.as("HEAD", verifier);
        return new Hindrance()
                .when(head.isEmpty(), () -> notTheirs(ConditionRule.NOT_THE_CONDITION_VERIFIER, verifier))
                .when(
                        head.filter(by -> by.is(condition.reportedBy())).isPresent(),
                        () -> new RuleViolation(ConditionRule.CONDITION_REPORTER_VERIFIES))
                .when(condition.status() != ConditionStatus.REPORTED, () -> elsewhere(condition))
                .when(standing, paused::refusal);
    }

    private RuleViolation notTheirs(ConditionRule rule, String department) {
        return new RuleViolation(rule, organization.departmentName(department));
    }

    private static RuleViolation elsewhere(Condition condition) {
        return new RuleViolation(ConditionRule.CONDITION_AT_ANOTHER_STEP, condition.status());
    }

    private static Action report(Condition condition) {
        return start(condition, "fulfil").required("note", Type.TEXTAREA).required("evidence", Type.FILE);
    }

    private static Action verify(Condition condition) {
        return start(condition, "verify")
                .required("answer", Type.CHOICE, Action.options(ConditionAnswer.Choice.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }

    private static Action start(Condition condition, String verb) {
        String path = "/conditions/" + condition.id() + "/" + verb;
        return Action.of("condition." + verb, "/api" + path, path).at(condition.version());
    }
}
