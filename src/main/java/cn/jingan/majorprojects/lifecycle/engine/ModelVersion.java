package cn.jingan.majorprojects.lifecycle.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** The version of the model that an instance follows, as the history names it. */
public final class ModelVersion {

    private ModelVersion() {}

    /** Such as {@code gate@3}. */
    public static String of(DelegateExecution execution) {
        ProcessDefinitionEntity definition =
                ((ExecutionEntity) execution).getProcessInstance().getProcessDefinition();
        return definition.getKey() + "@" + definition.getVersion();
    }

    /** The same of what is called from here next: our models call the newest version. */
    public static String next(DelegateExecution execution, String key) {
        ProcessDefinition newest = execution
                .getProcessEngineServices()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return newest.getKey() + "@" + newest.getVersion();
    }
}
