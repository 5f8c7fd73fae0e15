package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.milestone.PlanAdjusted;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Judges a case again in the transaction that changed what it is judged by: at once where its stage, run state or approved
 * dates changed; where milestones did, which may be many, once before it commits.
 */
@Component
class LightWatch {
    private static final Set<String> OF_THE_CASE = Set.of("stage", "runState");
    private static final Set<String> OF_MILESTONES = Set.of("status", "plannedOn");

    private final LightService lights;
    private final ProjectQueries projects;

    LightWatch(LightService lights, ProjectQueries projects) {
        this.lights = lights;
        this.projects = projects;
    }

    @EventListener
    void on(DomainEvent event) {
        String project = event.project();
        if (project == null) {
            return;
        }
        if (event.action().equals("project.registered")) {
            lights.open(project, event.subjectId());
        }
        if (event.subjectType().equals("project") && changes(event, OF_THE_CASE)) {
            lights.judge(List.of(project));
        }
        if (event.subjectType().equals("milestone") && changes(event, OF_MILESTONES)) {
            Touched.present(lights::judge).add(project);
        }
    }

    private static boolean changes(DomainEvent event, Set<String> fields) {
        return event.changes().stream().map(DomainEvent.Change::field).anyMatch(fields::contains);
    }

    @EventListener
    void on(PlanAdjusted adjusted) {
        lights.judge(List.of(projects.facts(adjusted.projectId()).code()));
    }
}
