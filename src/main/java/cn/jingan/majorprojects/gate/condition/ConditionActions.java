package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.ConditionStatus;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.PausedSubjects;
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

    ConditionActions(Conditions conditions, PausedSubjects paused, Cases cases) {
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

    private static Optional<Action> of(Actor actor, Condition condition, Cases.@Nullable Title project) {
        if (condition.status() == ConditionStatus.OPEN) {
            return actor.as("HANDLER", condition.department()).map(by -> report(condition));
        }
        String verifier = condition.verifier(project == null ? "" : project.leadDepartment());
        Optional<Acting> head = actor.as("HEAD", verifier).filter(by -> !by.is(condition.reportedBy()));
        return head.map(by -> verify(condition));
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
