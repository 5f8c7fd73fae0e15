package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a proposal and its answers must satisfy before they are taken. */
@Component
class EntryCheck {
    /** The stages a case may enter at. */
    static final List<Stage> STAGES = List.of(Stage.PREPARATION, Stage.CONSTRUCTION, Stage.COMPLETION);

    private static final String PLANNING = "PLANNING";
    private static final String PLANNING_SEAT = "fgw";

    private final Proposals proposals;
    private final MilestoneQueries milestones;
    private final DocumentQueries documents;
    private final OrganizationQueries organization;

    EntryCheck(
            Proposals proposals,
            MilestoneQueries milestones,
            DocumentQueries documents,
            OrganizationQueries organization) {
        this.proposals = proposals;
        this.milestones = milestones;
        this.documents = documents;
        this.organization = organization;
    }

    /** The lead department's officer. */
    Acting officer(Actor actor, ProjectFacts project) {
        return actor.as("OFFICER", project.leadDepartment()).orElseThrow(() -> notTheProposer(project));
    }

    RuleViolation notTheProposer(ProjectFacts project) {
        return new RuleViolation(EntryRule.NOT_THE_PROPOSER, organization.departmentName(project.leadDepartment()));
    }

    /** The planning desk. */
    Acting planner(Actor actor) {
        return actor.as(PLANNING).orElseThrow(() -> new RuleViolation(EntryRule.NOT_THE_STAGE_CONFIRMER));
    }

    /** The posts of which one confirms. */
    Holding planners() {
        return new Holding(PLANNING, organization.seatOf(PLANNING).orElse(PLANNING_SEAT));
    }

    /** A case enters elsewhere only while it is not admitted and none of its milestones was submitted. */
    void requireUntouched(ProjectFacts project) {
        if (!worked(List.of(project)).isEmpty()) {
            throw new RuleViolation(EntryRule.CASE_ALREADY_WORKED);
        }
    }

    /** Ids of those projects whose cases enter nowhere else any more, in one statement. */
    Set<String> worked(Collection<ProjectFacts> among) {
        Set<String> worked = new HashSet<>(
                milestones.worked(among.stream().map(ProjectFacts::id).toList()));
        among.stream()
                .filter(project -> project.runState() != RunState.PROPOSED || project.stage() != Stage.RESERVE)
                .forEach(project -> worked.add(project.id()));
        return worked;
    }

    void requireNonePending(String projectId) {
        if (!proposals.pending(List.of(projectId)).isEmpty()) {
            throw new RuleViolation(EntryRule.PROPOSAL_OPEN);
        }
    }

    void requireSound(StageProposal given, List<Document> attached) {
        boolean enterable = given.stage() != null && STAGES.contains(given.stage());
        new Refusals()
                .when(!enterable, "stage", EntryRule.PROPOSED_STAGE_INVALID)
                .required("reason", given.reason())
                .atMost(2000, "reason", given.reason())
                .when(given.evidence().isEmpty() && attached.isEmpty(), "evidence", EntryRule.PROPOSAL_EVIDENCE_MISSING)
                .refuse();
    }

    void requireSound(Confirmation given) {
        boolean reasonMissing = given.answer() == Confirmation.Choice.RETURNED
                && given.reasonText().isEmpty();
        new Refusals()
                .chosen("answer", given.answer())
                .when(reasonMissing, "reason", EntryRule.PROPOSAL_RETURN_REASON)
                .atMost(2000, "reason", given.reason())
                .refuse();
    }

    void requireChosen(Revision given) {
        new Refusals().chosen("answer", given.answer()).refuse();
    }

    List<Document> attached(String proposalId) {
        return documents.of(new Subject("proposal", proposalId));
    }
}
