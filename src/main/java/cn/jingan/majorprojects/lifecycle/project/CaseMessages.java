package cn.jingan.majorprojects.lifecycle.project;

import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.ADD_MILESTONE;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.CHANGE;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.CHANGE_EFFECT;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.ENTRY_RESULT;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.KEY;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROPOSE_ENTRY;

import cn.jingan.majorprojects.lifecycle.engine.EngineMessages;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.milestone.MilestoneRule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Tells a case what was begun beside its stages. */
@Component
public class CaseMessages {
    private static final String PENDING = "PENDING";

    private final RuntimeService runtime;
    private final EngineMessages messages;

    CaseMessages(RuntimeService runtime, EngineMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    /** A stage to enter at was proposed. */
    public void proposeEntry(String projectCode, Map<String, Object> about) {
        tell(PROPOSE_ENTRY, projectCode, about, ENTRY_RESULT.name());
    }

    /** A change was applied for. */
    public void change(String projectCode, Map<String, Object> about) {
        tell(CHANGE, projectCode, about, CHANGE_EFFECT.name());
    }

    /** A milestone was added to the present stage; refuses in a case whose model does not know that yet. */
    public void addMilestone(String projectCode, ProcessVariable<String> variable, String milestoneId) {
        String root = root(projectCode);
        messages.requireHeard(ADD_MILESTONE, root, MilestoneRule.MODEL_TOO_OLD);
        messages.begin(ADD_MILESTONE, root, variable, milestoneId);
    }

    /** The result is declared where the flow begins: each flow has its own, and the case none. */
    private void tell(String message, String projectCode, Map<String, Object> about, String result) {
        Map<String, Object> variables = new HashMap<>(about);
        variables.put(result, PENDING);
        runtime.createMessageCorrelation(message)
                .processInstanceId(root(projectCode))
                .setVariablesToTriggeredScope(variables)
                .correlate();
    }

    private String root(String projectCode) {
        ProcessInstance root = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(projectCode, KEY)
                .singleResult();
        if (root == null) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
        return root.getId();
    }
}
