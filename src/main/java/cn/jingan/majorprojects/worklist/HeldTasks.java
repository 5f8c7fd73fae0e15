package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.TaskHindrances;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks who has the task of a step, in the order in which {@link WorkItems#openTask} refuses. */
@Component
class HeldTasks implements TaskHindrances {
    private final WorklistQueries queries;
    private final ItemDesk desk;

    HeldTasks(WorklistQueries queries, ItemDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    @Override
    public Optional<RuleViolation> against(Actor actor, String kind, String subjectId) {
        return queries.latest(kind, subjectId).filter(WorkItem::open).flatMap(item -> against(actor, item));
    }

    private Optional<RuleViolation> against(Actor actor, WorkItem item) {
        String owner = Objects.requireNonNullElse(item.assignee(), "");
        return new Hindrance()
                .when(isOfAnother(actor, item), () -> desk.takenBy(owner))
                .when(ItemActions.isExcluded(actor, item), () -> new RuleViolation(WorklistRule.EXCLUDED_FROM_TASK))
                .when(item.delegate() != null, () -> new RuleViolation(WorklistRule.ADVICE_AWAITED))
                .told();
    }

    @Override
    public Set<Step> closed(Actor actor, Set<Step> steps) {
        List<String> things = steps.stream()
                .filter(step -> WorkItem.KINDS.contains(step.kind()))
                .map(Step::subjectId)
                .distinct()
                .toList();
        return queries.openAbout(things).stream()
                .filter(item ->
                        isOfAnother(actor, item) || ItemActions.isExcluded(actor, item) || item.delegate() != null)
                .map(item -> new Step(item.kind(), item.subjectId()))
                .filter(steps::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isOfAnother(Actor actor, WorkItem item) {
        return item.assignee() != null && !item.isOf(actor);
    }
}
