package cn.jingan.majorprojects.lifecycle.change;

import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.CHANGE_ID;
import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.EFFECT;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.change.ChangeOutcomes;
import cn.jingan.majorprojects.change.OnCase;
import cn.jingan.majorprojects.entry.EntryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 调整生效. */
@Component("applyChange")
class ApplyChangeDelegate implements JavaDelegate {
    private final ChangeOutcomes changes;
    private final EntryService entries;

    ApplyChangeDelegate(ChangeOutcomes changes, EntryService entries) {
        this.changes = changes;
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OnCase effect = changes.takeEffect(CHANGE_ID.of(execution));
        EFFECT.set(execution, effect.name());
        if (effect.leaves()) {
            entries.cancelAll(PROJECT_ID.of(execution));
        }
    }
}
