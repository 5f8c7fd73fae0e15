package cn.jingan.majorprojects.lifecycle.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The version of the model that an instance follows, as the history names it. */
public final class ModelVersion {

    private ModelVersion() {}

    /** Such as {@code gate@3}. */
    public static String of(DelegateExecution execution) {
        ProcessDefinitionEntity definition =
                ((ExecutionEntity) execution).getProcessInstance().getProcessDefinition();
        return definition.getKey() + "@" + definition.getVersion();
    }
}
