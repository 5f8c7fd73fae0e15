package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.milestone.PlanAtGate;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Refusals;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Planned dates that the officer may not move alone: those that are signed at S2, and those that stand since. */
@Component
class FixedDates {
    private final PlanAtGate gate;

    FixedDates(PlanAtGate gate) {
        this.gate = gate;
    }

    void check(ProjectFacts project, Schedule before, Schedule after, Refusals refusals) {
        List<DatedMilestone> replanned = after.milestones().stream()
                .map(wanted -> before.milestone(wanted.id()))
                .filter(now -> !Objects.equals(
                        now.plannedOn(), after.milestone(now.id()).plannedOn()))
                .toList();
        boolean signing = !replanned.isEmpty() && signing(project);
        replanned.forEach(now -> {
            boolean fixed = now.fixedAt(project.stage());
            refusals.when(fixed, "planned" + now.no(), ScheduleRule.PLANNED_BY_CHANGE)
                    .when(signing && !fixed, "planned" + now.no(), ScheduleRule.PLANNED_AT_GATE);
        });
    }

    private boolean signing(ProjectFacts project) {
        return project.stage() == Stage.PREPARATION && gate.signing(project.code());
    }
}
