package cn.jingan.majorprojects.lifecycle.change;

import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.ABANDON;
import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.APPROVE;
import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.APPROVE_ANSWER;
import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.CHANGE_ID;
import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.REVISE;
import static cn.jingan.majorprojects.lifecycle.change.ChangeProcessContract.REVISE_ANSWER;

import cn.jingan.majorprojects.change.ChangeProcess;
import cn.jingan.majorprojects.change.HeadAnswer;
import cn.jingan.majorprojects.consultation.CaseConsultations;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.CaseMessages;
import cn.jingan.majorprojects.lifecycle.project.SideEnds;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.supervision.CaseOrders;
import cn.jingan.majorprojects.worklist.CaseItems;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the models of a case and of a change what happened, and stops and starts the case. */
@Component
class CamundaChangeProcess implements ChangeProcess {
    private final EngineTasks tasks;
    private final CaseMessages messages;
    private final RuntimeService runtime;
    private final Standstill standstill;
    private final CaseItems items;
    private final CaseConsultations consultations;
    private final SideEnds sides;
    private final CaseOrders orders;

    CamundaChangeProcess(
            EngineTasks tasks,
            CaseMessages messages,
            RuntimeService runtime,
            Standstill standstill,
            CaseItems items,
            CaseConsultations consultations,
            SideEnds sides,
            CaseOrders orders) {
        this.orders = orders;
        this.sides = sides;
        this.consultations = consultations;
        this.tasks = tasks;
        this.messages = messages;
        this.runtime = runtime;
        this.standstill = standstill;
        this.items = items;
    }

    @Override
    public void applied(String projectCode, String changeId) {
        messages.change(projectCode, Map.of(CHANGE_ID.name(), changeId));
    }

    @Override
    public void approved(Acting by, String changeId, HeadAnswer.Choice answer) {
        tasks.complete(by, APPROVE, changeId, Map.of(APPROVE_ANSWER.name(), answer.name()));
    }

    @Override
    public void revised(Acting by, String changeId, boolean resubmitted) {
        String answer = resubmitted ? "RESUBMITTED" : "ABANDONED";
        tasks.complete(by, REVISE, changeId, Map.of(REVISE_ANSWER.name(), answer));
    }

    @Override
    public void abandoned(String projectCode, String changeId) {
        runtime.createMessageCorrelation(ABANDON)
                .processInstanceBusinessKey(projectCode)
                .processInstanceVariableEquals(CHANGE_ID.name(), changeId)
                .correlate();
    }

    @Override
    public void suspend(String projectCode, String changeId) {
        items.pause(projectCode);
        standstill.begin(projectCode, changeId);
    }

    @Override
    public void ended(String projectCode) {
        consultations.endAll(projectCode);
        sides.of(projectCode);
    }

    @Override
    public void resume(String projectCode, int workingDays) {
        consultations.prolong(projectCode, workingDays);
        orders.prolong(projectCode, workingDays);
        items.resume(projectCode, workingDays);
        standstill.end(projectCode);
    }

    @Override
    public void replanned(Map<String, LocalDate> planned) {
        items.due(planned);
    }

    @Override
    public void handOver(String projectCode, String from, String to) {
        orders.handOver(projectCode, from, to);
        items.handOver(projectCode, from, to);
    }
}
