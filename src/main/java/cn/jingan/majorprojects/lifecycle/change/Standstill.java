package cn.jingan.majorprojects.lifecycle.change;

import cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Suspends a case's instances and activates them again. The case's own instance stays active, or it could not hear of a
 * resumption; it holds no task and no timer. So does the change that decides on the suspension.
 */
@Component
class Standstill {
    private final RuntimeService runtime;

    Standstill(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void begin(String projectCode, String changeId) {
        List<String> deciding = ids(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(projectCode)
                .variableValueEquals(ChangeProcessContract.CHANGE_ID.name(), changeId)
                .list());
        List<String> others = ids(
                        runtime
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(projectCode)
                                .active()
                                .list()
                                .stream()
                                .filter(instance ->
                                        !instance.getProcessDefinitionId().startsWith(ProjectProcessContract.KEY + ":"))
                                .toList())
                .stream()
                .filter(id -> !deciding.contains(id))
                .toList();
        if (!others.isEmpty()) {
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessInstanceIds(others)
                    .suspend();
        }
    }

    void end(String projectCode) {
        List<String> suspended = ids(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(projectCode)
                .suspended()
                .list());
        if (!suspended.isEmpty()) {
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessInstanceIds(suspended)
                    .activate();
        }
    }

    private static List<String> ids(List<ProcessInstance> instances) {
        return instances.stream().map(ProcessInstance::getId).toList();
    }
}
