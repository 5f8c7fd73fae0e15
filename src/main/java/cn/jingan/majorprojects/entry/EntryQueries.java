package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of proposals. */
@Service
public class EntryQueries {
    private final Proposals proposals;
    private final ProjectQueries projects;

    EntryQueries(Proposals proposals, ProjectQueries projects) {
        this.proposals = proposals;
        this.projects = projects;
    }

    /** The proposal, whoever asks: for the process. */
    public ProposalView proposal(String id) {
        return proposals.view(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The proposal, if this person may see its project. */
    public ProposalView visible(Actor actor, String id) {
        ProposalView proposal = proposal(id);
        projects.requireVisible(actor, proposal.project());
        return proposal;
    }

    /** The proposals of a project, newest first; the page has looked whether it may be seen. */
    public List<ProposalView> ofProject(String projectId) {
        return proposals.ofProject(projectId);
    }
}
