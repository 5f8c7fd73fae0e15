package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.PlannedMilestone;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what cases are judged by: two statements, however many. */
@Component
class LightInputs {
    private static final Comparator<PlannedMilestone> EARLIEST =
            Comparator.comparing(PlannedMilestone::plannedOn).thenComparingInt(PlannedMilestone::no);

    private final ProjectQueries projects;
    private final MilestoneQueries milestones;

    LightInputs(ProjectQueries projects, MilestoneQueries milestones) {
        this.projects = projects;
        this.milestones = milestones;
    }

    /** By id of the project; one that has ended is absent. */
    Map<String, LightInput> of(Collection<String> projectIds, LocalDate today) {
        Map<String, List<PlannedMilestone>> planned = milestones.withPlannedDate(projectIds).stream()
                .collect(Collectors.groupingBy(PlannedMilestone::projectId));
        Map<String, LightInput> inputs = new HashMap<>();
        projects.facts(projectIds).forEach((id, project) -> {
            if (!project.runState().over()) {
                inputs.put(id, input(project, planned.getOrDefault(id, List.of()), today));
            }
        });
        return inputs;
    }

    private static LightInput input(ProjectFacts project, List<PlannedMilestone> planned, LocalDate today) {
        List<PlannedMilestone> ofStage = planned.stream()
                .filter(milestone -> milestone.stage() == project.stage())
                .toList();
        PlannedMilestone late = ofStage.stream()
                .filter(milestone -> !milestone.status().settled())
                .filter(milestone -> milestone.plannedOn().isBefore(today))
                .min(EARLIEST)
                .orElse(null);
        boolean suspended = project.runState() == RunState.SUSPENDED;
        return new LightInput(new LightFacts(suspended, !ofStage.isEmpty(), days(late, today)), late);
    }

    private static int days(@Nullable PlannedMilestone late, LocalDate today) {
        return late == null ? 0 : (int) ChronoUnit.DAYS.between(late.plannedOn(), today);
    }
}
