package cn.jingan.majorprojects.lifecycle.project;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What runs beside a case under its code, and ends with it at the latest. */
@Component
public class BesideTheCase {
    private final RuntimeService runtime;

    BesideTheCase(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Starts a model beside the case. */
    public void start(String key, String projectCode, Map<String, Object> ids) {
        runtime.startProcessInstanceByKey(key, projectCode, ids);
    }

    /** Ends the one that is about that thing; suspended ones hear nothing, so all are ended alike. */
    public void end(String key, String projectCode, ProcessVariable<String> variable, String id) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(projectCode)
                .variableValueEquals(variable.name(), id)
                .list()
                .forEach(this::delete);
    }

    /** Ends all of that model. */
    public void end(String key, String projectCode) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(projectCode)
                .list()
                .forEach(this::delete);
    }

    private void delete(ProcessInstance instance) {
        runtime.deleteProcessInstance(instance.getId(), "不再需要");
    }
}
