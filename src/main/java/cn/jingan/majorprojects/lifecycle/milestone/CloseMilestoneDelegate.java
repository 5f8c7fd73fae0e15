package cn.jingan.majorprojects.lifecycle.milestone;

import cn.jingan.majorprojects.milestone.MilestoneService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 节点办结. */
@Component("closeMilestone")
class CloseMilestoneDelegate implements JavaDelegate {
    private final MilestoneService milestones;

    CloseMilestoneDelegate(MilestoneService milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.close(MilestoneProcessContract.MILESTONE_ID.of(execution));
    }
}
