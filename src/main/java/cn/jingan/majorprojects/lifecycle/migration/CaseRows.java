package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.gate.RoundService;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.gate.waiver.WaiverService;
import cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.light.LightOverrideService;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.supervision.SupervisionService;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Locks what a command on the instance would lock, so that a migration and a signature come one after the other. */
@Component
class CaseRows {
    private final RuntimeService runtime;
    private final ObjectProvider<TaskSubject> subjects;
    private final RoundService rounds;
    private final MilestoneService milestones;
    private final ConsultationService consultations;
    private final WaiverService waivers;
    private final ConditionService conditions;
    private final SupervisionService supervisions;
    private final LightOverrideService lights;
    private final ProjectService projects;

    CaseRows(
            RuntimeService runtime,
            ObjectProvider<TaskSubject> subjects,
            RoundService rounds,
            MilestoneService milestones,
            ConsultationService consultations,
            WaiverService waivers,
            ConditionService conditions,
            SupervisionService supervisions,
            LightOverrideService lights,
            ProjectService projects) {
        this.runtime = runtime;
        this.subjects = subjects;
        this.rounds = rounds;
        this.milestones = milestones;
        this.consultations = consultations;
        this.waivers = waivers;
        this.conditions = conditions;
        this.supervisions = supervisions;
        this.lights = lights;
        this.projects = projects;
    }

    /** Locks the gate, road map, consultation or, for every other model, the project; what has ended has none to lock. */
    void hold(String model, String instanceId) {
        String subject = subject(model, instanceId).orElse(null);
        switch (model) {
            case "gate" -> hold(subject, rounds::hold);
            case "sign-off" -> hold(subject, rounds::holdOfOpinion);
            case "milestone" -> hold(subject, milestones::hold);
            case "condition" -> hold(subject, conditions::hold);
            case "waiver" -> hold(subject, waivers::hold);
            case "supervision" -> hold(subject, supervisions::hold);
            case "light-override" -> hold(subject, lights::hold);
            case "consultation" -> hold(subject, consultations::hold);
            case "consultation-answer" -> hold(subject, consultations::holdOfAnswer);
            default -> hold(variable(instanceId, ProjectProcessContract.PROJECT_ID.name()), projects::hold);
        }
    }

    /** Id of the thing the instance is about, as its tasks name it. */
    Optional<String> subject(String model, String instanceId) {
        return tasks(model).map(each -> variable(instanceId, each.subjectId().name()));
    }

    /** What says of the model's tasks whom they ask. */
    Optional<TaskSubject> tasks(String model) {
        return subjects.stream().filter(each -> each.model().equals(model)).findFirst();
    }

    private static void hold(@Nullable String id, java.util.function.Consumer<String> lock) {
        if (id != null) {
            lock.accept(id);
        }
    }

    private @Nullable String variable(String instanceId, String name) {
        boolean runs = runtime.createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .count()
                > 0;
        return runs ? (String) runtime.getVariable(instanceId, name) : null;
    }
}
