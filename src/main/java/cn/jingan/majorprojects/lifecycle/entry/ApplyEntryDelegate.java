package cn.jingan.majorprojects.lifecycle.entry;

import static cn.jingan.majorprojects.lifecycle.entry.EntryProcessContract.PROPOSAL_ID;

import cn.jingan.majorprojects.entry.EntryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记起始阶段. */
@Component("applyEntry")
class ApplyEntryDelegate implements JavaDelegate {
    private final EntryService entries;

    ApplyEntryDelegate(EntryService entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.apply(PROPOSAL_ID.of(execution));
    }
}
