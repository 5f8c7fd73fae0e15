package cn.jingan.majorprojects.lifecycle.consultation;

import static cn.jingan.majorprojects.lifecycle.consultation.ConsultationProcessContract.CONSULTATION_ID;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.consultation.ConsultationProcess;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts a consultation beside the case, under its code, and tells it what happened. */
@Component
class CamundaConsultationProcess implements ConsultationProcess {
    private final RuntimeService runtime;
    private final EngineTasks tasks;

    CamundaConsultationProcess(RuntimeService runtime, EngineTasks tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void asked(String projectId, String projectCode, String consultationId) {
        Map<String, Object> ids = Map.of(PROJECT_ID.name(), projectId, CONSULTATION_ID.name(), consultationId);
        runtime.startProcessInstanceByKey(ConsultationProcessContract.KEY, projectCode, ids);
    }

    @Override
    public void answered(Acting by, String answerId) {
        tasks.complete(by, AnswerProcessContract.GIVE, answerId, Map.of());
    }

    @Override
    public void stopped(String projectCode, String consultationId) {
        runtime.createMessageCorrelation(ConsultationProcessContract.STOP_WAITING)
                .processInstanceBusinessKey(projectCode)
                .processInstanceVariableEquals(CONSULTATION_ID.name(), consultationId)
                .correlate();
    }

    /** Suspended ones hear no message, so all are ended alike. */
    @Override
    public void ended(String projectCode) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ConsultationProcessContract.KEY)
                .processInstanceBusinessKey(projectCode)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "案件结束"));
    }

    @Override
    public void concluded(Acting by, String consultationId) {
        tasks.complete(by, ConsultationProcessContract.CONCLUDE, consultationId, Map.of());
    }
}
