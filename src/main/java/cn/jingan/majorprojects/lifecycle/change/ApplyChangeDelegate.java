package cn.jingan.majorprojects.lifecycle.change;

import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.CHANGE_ID;
import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.EFFECT;

import cn.jingan.majorprojects.change.ChangeOutcomes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 调整生效. */
@Component("applyChange")
class ApplyChangeDelegate implements JavaDelegate {
    private final ChangeOutcomes changes;

    ApplyChangeDelegate(ChangeOutcomes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EFFECT.set(execution, changes.takeEffect(CHANGE_ID.of(execution)).name());
    }
}
