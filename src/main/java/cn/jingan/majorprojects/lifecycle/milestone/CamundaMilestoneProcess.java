package cn.jingan.majorprojects.lifecycle.milestone;

import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.COMPLETE;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.DROP;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.KEY;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.MILESTONE_ID;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.RECHECK;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.VERIFICATION;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.VERIFY;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.VERIFY_ANSWER;

import cn.jingan.majorprojects.lifecycle.engine.EngineMessages;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.CaseMessages;
import cn.jingan.majorprojects.milestone.MilestoneProcess;
import cn.jingan.majorprojects.milestone.MilestoneRule;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.worklist.CaseItems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the model of a milestone what happened. */
@Component
class CamundaMilestoneProcess implements MilestoneProcess {
    private final EngineTasks tasks;
    private final RuntimeService runtime;
    private final CaseMessages cases;
    private final EngineMessages messages;
    private final CaseItems items;

    CamundaMilestoneProcess(
            EngineTasks tasks, RuntimeService runtime, CaseMessages cases, EngineMessages messages, CaseItems items) {
        this.items = items;
        this.tasks = tasks;
        this.runtime = runtime;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public void completed(Acting by, String milestoneId, boolean verificationRequired) {
        String answer = verificationRequired ? "REQUIRED" : "NOT_REQUIRED";
        tasks.complete(by, COMPLETE, milestoneId, Map.of(VERIFICATION.name(), answer));
    }

    @Override
    public void verified(Acting by, String milestoneId, boolean accepted) {
        tasks.complete(by, VERIFY, milestoneId, Map.of(VERIFY_ANSWER.name(), accepted ? "ACCEPTED" : "RETURNED"));
    }

    @Override
    public void added(String projectCode, String milestoneId) {
        cases.addMilestone(projectCode, MILESTONE_ID, milestoneId);
    }

    /** One of a later stage does not run yet, and needs to be told nothing. */
    @Override
    public void dropped(String projectCode, String milestoneId) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(projectCode)
                .processDefinitionKey(KEY)
                .variableValueEquals(MILESTONE_ID.name(), milestoneId)
                .list()
                .forEach(running -> {
                    messages.requireHeard(DROP, running.getId(), MilestoneRule.MODEL_TOO_OLD);
                    messages.send(DROP, running.getId());
                });
    }

    @Override
    public void replanned(Map<String, @Nullable LocalDate> planned) {
        items.due(planned);
    }

    /** Pokes every one, ready or not; a superfluous poke is harmless, a missing one leaves a milestone waiting. */
    @Override
    public void recheck(String projectCode, Collection<String> milestoneIds) {
        milestoneIds.forEach(id -> runtime.createMessageCorrelation(RECHECK)
                .processInstanceBusinessKey(projectCode)
                .processInstanceVariableEquals(MILESTONE_ID.name(), id)
                .correlateAll());
    }
}
