package cn.jingan.majorprojects.lifecycle.entry;

import static cn.jingan.majorprojects.lifecycle.entry.EntryProcessContract.CONFIRM;
import static cn.jingan.majorprojects.lifecycle.entry.EntryProcessContract.CONFIRM_ANSWER;
import static cn.jingan.majorprojects.lifecycle.entry.EntryProcessContract.PROPOSAL_ID;
import static cn.jingan.majorprojects.lifecycle.entry.EntryProcessContract.REVISE;
import static cn.jingan.majorprojects.lifecycle.entry.EntryProcessContract.REVISE_ANSWER;

import cn.jingan.majorprojects.entry.EntryProcess;
import cn.jingan.majorprojects.lifecycle.engine.EngineTasks;
import cn.jingan.majorprojects.lifecycle.project.CaseMessages;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the models of a case and of a proposal what happened. */
@Component
class CamundaEntryProcess implements EntryProcess {
    private final EngineTasks tasks;
    private final CaseMessages messages;

    CamundaEntryProcess(EngineTasks tasks, CaseMessages messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public void proposed(String projectCode, String proposalId) {
        messages.proposeEntry(projectCode, Map.of(PROPOSAL_ID.name(), proposalId));
    }

    @Override
    public void answered(Acting by, String proposalId, boolean confirmed) {
        String answer = confirmed ? "CONFIRMED" : "RETURNED";
        tasks.complete(by, CONFIRM, proposalId, Map.of(CONFIRM_ANSWER.name(), answer));
    }

    @Override
    public void revised(Acting by, String proposalId, boolean resubmitted) {
        String answer = resubmitted ? "RESUBMITTED" : "ABANDONED";
        tasks.complete(by, REVISE, proposalId, Map.of(REVISE_ANSWER.name(), answer));
    }
}
