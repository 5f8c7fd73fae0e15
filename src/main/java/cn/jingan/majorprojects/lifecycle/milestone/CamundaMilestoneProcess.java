package cn.jingan.majorprojects.lifecycle.milestone;

import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.COMPLETE;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.MILESTONE_ID;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.RECHECK;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.VERIFICATION;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.VERIFY;
import static cn.jingan.majorprojects.lifecycle.milestone.MilestoneProcessContract.VERIFY_ANSWER;

import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.milestone.MilestoneProcess;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the model of a milestone what happened. */
@Component
class CamundaMilestoneProcess implements MilestoneProcess {
    private final EngineTasks tasks;
    private final RuntimeService runtime;

    CamundaMilestoneProcess(EngineTasks tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
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

    /** Pokes every one, ready or not; a superfluous poke is harmless, a missing one leaves a milestone waiting. */
    @Override
    public void recheck(Collection<String> milestoneIds) {
        milestoneIds.forEach(id -> runtime.createMessageCorrelation(RECHECK)
                .processInstanceVariableEquals(MILESTONE_ID.name(), id)
                .correlateAll());
    }
}
