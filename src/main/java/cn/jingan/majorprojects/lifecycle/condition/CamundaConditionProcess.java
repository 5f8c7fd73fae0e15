package cn.jingan.majorprojects.lifecycle.condition;

import static cn.jingan.majorprojects.lifecycle.condition.ConditionProcessContract.CONDITION_ANSWER;
import static cn.jingan.majorprojects.lifecycle.condition.ConditionProcessContract.CONDITION_ID;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.gate.condition.ConditionProcess;
import cn.jingan.majorprojects.gate.condition.ConditionQueries;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.BesideTheCase;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Acting;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Follows a condition beside the case, under its code, and tells it what happened. */
@Component
class CamundaConditionProcess implements ConditionProcess {
    private final BesideTheCase beside;
    private final EngineTasks tasks;
    private final ConditionQueries conditions;
    private final ProjectService projects;

    CamundaConditionProcess(
            BesideTheCase beside, EngineTasks tasks, ConditionQueries conditions, ProjectService projects) {
        this.conditions = conditions;
        this.projects = projects;
        this.beside = beside;
        this.tasks = tasks;
    }

    @Override
    public void set(String projectId, String projectCode, String conditionId) {
        String owner = conditions.condition(conditionId).department();
        projects.involve(projectId, List.of(owner));
        Map<String, Object> ids = Map.of(PROJECT_ID.name(), projectId, CONDITION_ID.name(), conditionId);
        beside.start(ConditionProcessContract.KEY, projectCode, ids);
    }

    @Override
    public void reported(Acting by, String conditionId) {
        tasks.complete(by, ConditionProcessContract.FULFIL, conditionId, Map.of());
    }

    @Override
    public void verified(Acting by, String conditionId, boolean met) {
        Map<String, Object> answer = Map.of(CONDITION_ANSWER.name(), met ? "MET" : "RETURNED");
        tasks.complete(by, ConditionProcessContract.VERIFY, conditionId, answer);
    }

    @Override
    public void ended(String projectCode) {
        beside.end(ConditionProcessContract.KEY, projectCode);
    }
}
