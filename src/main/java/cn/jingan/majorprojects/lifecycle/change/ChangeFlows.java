package cn.jingan.majorprojects.lifecycle.change;

import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.CHANGE_ID;

import cn.jingan.majorprojects.change.ChangeQueries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of a change asks about it. */
@Component("changeFlows")
public class ChangeFlows {
    private final ChangeQueries changes;

    ChangeFlows(ChangeQueries changes) {
        this.changes = changes;
    }

    /** 由谁决定? The lead department's head where the table says so. */
    public boolean leadDecides(DelegateExecution execution) {
        return changes.change(CHANGE_ID.of(execution)).decidedByLead();
    }
}
