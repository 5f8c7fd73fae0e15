package cn.jingan.majorprojects.lifecycle.entry;

import cn.jingan.majorprojects.entry.EntryQueries;
import cn.jingan.majorprojects.entry.ProposalView;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.worklist.Ask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom a proposal's tasks ask what: the planning desk confirms, the lead department's officer mends. */
@Component
class EntryTasks implements TaskSubject {
    /** Working days for either step; 默认配置，待确认. */
    static final int DAYS = 5;

    static final String PLANNING = "PLANNING";

    private final EntryQueries entries;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final Clock clock;

    EntryTasks(EntryQueries entries, ProjectQueries projects, OrganizationQueries organization, Clock clock) {
        this.entries = entries;
        this.projects = projects;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String model() {
        return EntryProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return EntryProcessContract.PROPOSAL_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        ProposalView proposal = entries.proposal(id);
        String lead = projects.facts(proposal.projectId()).leadDepartment();
        String kind = EntryProcessContract.SUBJECT + "." + task;
        boolean confirm = kind.equals(EntryProcessContract.CONFIRM);
        String planners = organization.seatOf(PLANNING).orElse("fgw");
        return new Ask(
                kind,
                EntryProcessContract.SUBJECT,
                id,
                "初始阶段认定",
                false,
                confirm ? lead : planners,
                confirm ? planners : lead,
                confirm ? PLANNING : "OFFICER",
                confirm ? Set.of(proposal.proposedBy()) : Set.of(),
                proposal.proposedBy(),
                organization.workingDays().plus(LocalDate.now(clock), DAYS));
    }
}
