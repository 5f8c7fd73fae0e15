package cn.jingan.majorprojects.lifecycle.entry;

import static cn.jingan.majorprojects.lifecycle.entry.EntryProcessContract.PROPOSAL_ID;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.change.ChangeOutcomes;
import cn.jingan.majorprojects.entry.EntryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记起始阶段: what was applied for from the stage it leaves is cancelled. */
@Component("applyEntry")
class ApplyEntryDelegate implements JavaDelegate {
    private final EntryService entries;
    private final ChangeOutcomes changes;

    ApplyEntryDelegate(EntryService entries, ChangeOutcomes changes) {
        this.entries = entries;
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.cancelAll(PROJECT_ID.of(execution));
        entries.apply(PROPOSAL_ID.of(execution));
    }
}
