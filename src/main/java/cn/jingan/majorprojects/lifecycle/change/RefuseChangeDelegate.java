package cn.jingan.majorprojects.lifecycle.change;

import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.CHANGE_ID;

import cn.jingan.majorprojects.change.ChangeOutcomes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记为不同意. */
@Component("refuseChange")
class RefuseChangeDelegate implements JavaDelegate {
    private final ChangeOutcomes changes;

    RefuseChangeDelegate(ChangeOutcomes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.refuse(CHANGE_ID.of(execution));
    }
}
