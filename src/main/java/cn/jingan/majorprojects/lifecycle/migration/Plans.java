package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;

/**
 * The engine's plans: equal nodes by themselves, also where they lie in another sub-process now, renamed ones as given;
 * messages and timers as in the new version.
 */
@Component
class Plans {
    private final RuntimeService runtime;

    private final MovedNodes moved;

    Plans(RuntimeService runtime, MovedNodes moved) {
        this.runtime = runtime;
        this.moved = moved;
    }

    /** The plan; refuses with the engine's reasons what can be true for no case. */
    MigrationPlan plan(String fromId, String toId, Map<String, String> renamed) {
        MigrationPlanBuilder plan =
                runtime.createMigrationPlan(fromId, toId).mapEqualActivities().updateEventTriggers();
        moved.between(fromId, toId).stream()
                .filter(node -> !renamed.containsKey(node))
                .forEach(node -> plan.mapActivities(node, node));
        renamed.forEach(plan::mapActivities);
        try {
            return plan.build();
        } catch (MigrationPlanValidationException e) {
            throw RuleViolation.at("mapping", MigrationRule.MIGRATION_PLAN_REFUSED, reasons(e));
        }
    }

    /** Takes one instance over. */
    void execute(MigrationPlan plan, String instanceId) {
        runtime.newMigration(plan).processInstanceIds(instanceId).execute();
    }

    private static String reasons(MigrationPlanValidationException refused) {
        return refused.getValidationReport().getInstructionReports().stream()
                .map(report -> report.getMigrationInstruction().getSourceActivityId() + ": "
                        + String.join(" ", report.getFailures()))
                .collect(Collectors.joining("; "));
    }

    /** Why an instance cannot move, by the nodes it stands at. */
    static String reasons(MigratingProcessInstanceValidationException refused) {
        var report = refused.getValidationReport();
        String nodes = report.getActivityInstanceReports().stream()
                .map(each -> each.getSourceScopeId() + ": " + String.join(" ", each.getFailures()))
                .sorted()
                .distinct()
                .collect(Collectors.joining("; "));
        String transitions = report.getTransitionInstanceReports().stream()
                .map(each -> each.getSourceScopeId() + ": " + String.join(" ", each.getFailures()))
                .sorted()
                .distinct()
                .collect(Collectors.joining("; "));
        String whole = String.join(" ", report.getFailures());
        return java.util.stream.Stream.of(nodes, transitions, whole)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
