package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.TaskHindrances;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks who has the task of a step, in the order in which {@link WorkItems#openTask} refuses. */
@Component
class HeldTasks implements TaskHindrances {
    private final WorklistQueries queries;

    HeldTasks(WorklistQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<RuleViolation> against(Actor actor, String kind, String subjectId) {
        return queries.latest(kind, subjectId).filter(WorkItem::open).flatMap(item -> against(actor, item));
    }

    private static Optional<RuleViolation> against(Actor actor, WorkItem item) {
        return new Hindrance()
                .when(
                        item.assignee() != null && !item.isOf(actor),
                        () -> new RuleViolation(WorklistRule.CLAIMED_BY_ANOTHER))
                .when(ItemActions.isExcluded(actor, item), () -> new RuleViolation(WorklistRule.EXCLUDED_FROM_TASK))
                .when(item.delegate() != null, () -> new RuleViolation(WorklistRule.ADVICE_AWAITED))
                .told();
    }
}
