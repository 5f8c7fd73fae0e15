package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.gate.CaseGates;
import cn.jingan.majorprojects.milestone.RoadMapService;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on proposals. Each locks the case first: the stage must not move meanwhile. */
@Service
public class EntryService {
    private final Proposals proposals;
    private final EntryCheck check;
    private final EntryProcess process;
    private final ProjectQueries projects;
    private final ProjectService cases;
    private final RoadMapService roadMaps;
    private final CaseGates gates;
    private final DocumentService documents;
    private final NextHandlers next;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryService(
            Proposals proposals,
            EntryCheck check,
            EntryProcess process,
            ProjectQueries projects,
            ProjectService cases,
            RoadMapService roadMaps,
            CaseGates gates,
            DocumentService documents,
            NextHandlers next,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.check = check;
        this.process = process;
        this.projects = projects;
        this.cases = cases;
        this.roadMaps = roadMaps;
        this.gates = gates;
        this.documents = documents;
        this.next = next;
        this.events = events;
        this.clock = clock;
    }

    /** The officer proposes the stage the project is in, with evidence; returns the proposal's id. */
    @Transactional
    public String propose(Actor actor, String projectCode, StageProposal given) {
        String projectId = projects.visible(actor, projectCode).id();
        cases.hold(projectId);
        ProjectFacts project = projects.facts(projectId);
        Acting by = check.officer(actor, project);
        check.requireUntouched(project);
        check.requireNonePending(projectId);
        check.requireSound(given, List.of());
        String id = Ids.next();
        Proposal proposal = Proposal.of(
                id,
                projectId,
                projectCode,
                Objects.requireNonNull(given.stage()),
                given.reasonText(),
                by,
                clock.instant());
        proposals.insert(proposal);
        tell(by, "entry.proposed", proposal, given);
        next.offer(event(by, "entry.proposed", proposal), given.nextHandler(), check.planners());
        process.proposed(projectCode, id);
        return id;
    }

    /** The planning desk confirms, or gives the proposal back with the reason. */
    @Transactional
    public void confirm(Actor actor, String id, Version seen, Confirmation given) {
        Proposal proposal = lock(actor, id);
        Acting by = check.planner(actor);
        seen.require(proposal.version());
        check.requireSound(given);
        boolean confirmed = given.answer() == Confirmation.Choice.CONFIRMED;
        if (confirmed) {
            check.requireUntouched(projects.facts(proposal.projectId()));
            proposal.confirm(by, clock.instant());
        } else {
            proposal.giveBack(by, given.reasonText(), clock.instant());
        }
        save(proposal);
        events.publishEvent(
                confirmed
                        ? event(by, "entry.confirmed", proposal).change("stage", null, proposal.stage())
                        : event(by, "entry.returned", proposal).saying(given.reason()));
        String lead = projects.facts(proposal.projectId()).leadDepartment();
        next.offer(
                event(by, "entry.returned", proposal),
                confirmed ? null : given.nextHandler(),
                new Holding("OFFICER", lead));
        process.answered(by, id, confirmed);
    }

    /** The officer proposes again after a return, or takes the proposal back. */
    @Transactional
    public void revise(Actor actor, String id, Version seen, Revision given) {
        Proposal proposal = lock(actor, id);
        ProjectFacts project = projects.facts(proposal.projectId());
        Acting by = check.officer(actor, project);
        seen.require(proposal.version());
        proposal.require(ProposalStatus.RETURNED);
        check.requireChosen(given);
        boolean again = given.answer() == Revision.Choice.RESUBMITTED;
        if (again) {
            resubmit(by, proposal, project, given.proposal());
        } else {
            proposal.abandon();
            save(proposal);
            events.publishEvent(event(by, "entry.abandoned", proposal));
        }
        process.revised(by, id, again);
    }

    private void resubmit(Acting by, Proposal proposal, ProjectFacts project, StageProposal given) {
        check.requireUntouched(project);
        check.requireSound(given, check.attached(proposal.id()));
        next.offer(event(by, "entry.proposed", proposal), given.nextHandler(), check.planners());
        proposal.resubmit(by, Objects.requireNonNull(given.stage()), given.reasonText(), clock.instant());
        save(proposal);
        tell(by, "entry.proposed", proposal, given);
    }

    /**
     * Lets the project enter at the confirmed stage, and ends what it leaves: the process calls this and takes its gates with
     * the stage. Nothing is back-dated.
     */
    @Transactional
    public void apply(String id) {
        Proposal proposal = proposals.find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        gates.cancelAll(proposal.projectId());
        cases.enterAt(proposal.projectId(), proposal.stage());
        roadMaps.startAt(proposal.projectId(), proposal.stage());
    }

    /** The case leaves where it is by another way: a proposal that waits is cancelled; the process calls this. */
    @Transactional
    public void cancelAll(String projectId) {
        proposals.open(projectId).forEach(proposal -> {
            proposal.cancel();
            save(proposal);
            events.publishEvent(event(Acting.SYSTEM, "entry.cancelled", proposal));
        });
    }

    private Proposal lock(Actor actor, String id) {
        cases.hold(proposals.projectOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND)));
        Proposal proposal = proposals.find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, proposal.project());
        return proposal;
    }

    private void save(Proposal proposal) {
        if (proposals.update(proposal) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private void tell(Acting by, String action, Proposal proposal, StageProposal given) {
        Subject subject = new Subject("proposal", proposal.id());
        List<Document> added = documents.attach(by, proposal.project(), subject, given.evidence());
        events.publishEvent(event(by, action, proposal)
                .change("stage", null, proposal.stage())
                .saying(given.reason())
                .restingOn(added.stream().map(Document::sha256).toList()));
    }

    private static DomainEvent event(Acting by, String action, Proposal proposal) {
        return DomainEvent.of(by, action, proposal.project(), "proposal", proposal.id(), "初始阶段认定");
    }
}
