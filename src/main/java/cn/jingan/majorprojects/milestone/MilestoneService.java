package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.milestone.Verification.Answer;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commands on milestones. Each locks the case and then its road map, so that the stage stands still and
 * counts of predecessors stay right.
 */
@Service
public class MilestoneService {
    private final Milestones milestones;
    private final MilestoneViews views;
    private final CompletionCheck check;
    private final MilestoneProcess process;
    private final ProjectQueries projects;
    private final ProjectService cases;
    private final OrganizationQueries organization;
    private final DocumentService documents;
    private final NextHandlers next;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MilestoneService(
            Milestones milestones,
            MilestoneViews views,
            CompletionCheck check,
            MilestoneProcess process,
            ProjectQueries projects,
            ProjectService cases,
            OrganizationQueries organization,
            DocumentService documents,
            NextHandlers next,
            ApplicationEventPublisher events,
            Clock clock) {
        this.milestones = milestones;
        this.views = views;
        this.check = check;
        this.process = process;
        this.projects = projects;
        this.cases = cases;
        this.organization = organization;
        this.documents = documents;
        this.next = next;
        this.events = events;
        this.clock = clock;
    }

    /** The officer completes a milestone: date, number, note, evidence. A statutory one then waits for its head. */
    @Transactional
    public void complete(Actor actor, String id, Version seen, Completion completion) {
        Milestone milestone = lock(actor, id);
        Acting by = acting(actor, "OFFICER", milestone, MilestoneRule.NOT_THE_OFFICER);
        seen.require(milestone.version());
        milestone.requireOpen();
        check.require(milestone, completion);
        check.requireReached(milestone, projects.facts(milestone.projectId()).stage());
        Subject subject = new Subject("milestone", id);
        List<Document> added = documents.attach(by, milestone.project(), subject, completion.evidence());
        DomainEvent completed = event(by, "milestone.completed", milestone)
                .change("status", MilestoneStatus.OPEN, milestone.submitted())
                .change("actualDate", milestone.actualOn(), completion.actualDate())
                .change("documentNumber", milestone.documentNumber(), completion.documentNumber());
        milestone.submit(by, completion, clock.instant());
        save(milestone);
        events.publishEvent(dated(completed, completion.actualDate())
                .saying(completion.note())
                .restingOn(Stream.concat(
                                added.stream().map(Document::sha256),
                                check.recorded(milestone).stream().flatMap(paper -> paper.digests().stream()))
                        .distinct()
                        .toList()));
        next.choose(by, "milestone.complete", id, completion.nextHandler());
        process.completed(by, id, milestone.statutory());
    }

    /** What is recorded on a later day happened on its own: the history shows how late it was recorded. */
    private DomainEvent dated(DomainEvent completed, @Nullable LocalDate on) {
        return on != null && on.isBefore(LocalDate.now(clock))
                ? completed.occurred(on.atStartOfDay(clock.getZone()).toInstant())
                : completed;
    }

    /** The head verifies a statutory milestone, or gives it back with the reason. */
    @Transactional
    public void verify(Actor actor, String id, Version seen, Verification verification) {
        Milestone milestone = lock(actor, id);
        Acting by = acting(actor, "HEAD", milestone, MilestoneRule.NOT_THE_VERIFIER);
        seen.require(milestone.version());
        requireSound(verification);
        if (verification.answer() == Answer.ACCEPTED) {
            milestone.accept(by, clock.instant());
            events.publishEvent(event(by, "milestone.verified", milestone));
        } else {
            milestone.giveBack(by, verification.reasonText());
            events.publishEvent(event(by, "milestone.returned", milestone)
                    .change("status", MilestoneStatus.SUBMITTED, MilestoneStatus.OPEN)
                    .saying(verification.reason()));
        }
        save(milestone);
        boolean returned = verification.answer() == Answer.RETURNED;
        next.offer(
                event(by, "milestone.returned", milestone),
                returned ? verification.nextHandler() : null,
                new Holding("OFFICER", by.department()));
        process.verified(by, id, verification.answer() == Answer.ACCEPTED);
    }

    /** Closes a milestone at the end of its process and lets its successors look again. */
    @Transactional
    public void close(String id) {
        Milestone milestone = lock(id);
        MilestoneStatus before = milestone.submitted();
        milestone.close();
        save(milestone);
        DomainEvent closed = event(Acting.SYSTEM, "milestone.closed", milestone);
        events.publishEvent(
                before == MilestoneStatus.DONE ? closed : closed.change("status", before, MilestoneStatus.DONE));
        process.recheck(
                milestone.project(),
                views.successors(id).stream().map(MilestoneView::id).toList());
    }

    /** Locks the road map that the milestone belongs to, until the end of the transaction. */
    @Transactional
    public void hold(String id) {
        lock(id);
    }

    private Milestone lock(Actor actor, String id) {
        Milestone milestone = lock(id);
        projects.requireVisible(actor, milestone.project());
        return milestone;
    }

    private Milestone lock(String id) {
        String projectId = milestones.projectOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        cases.hold(projectId);
        milestones.lockRoadMap(projectId);
        return milestones.find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private Acting acting(Actor actor, String post, Milestone milestone, MilestoneRule otherwise) {
        String lead = projects.facts(milestone.projectId()).leadDepartment();
        return actor.as(post, lead).orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }

    private static void requireSound(Verification verification) {
        boolean reasonMissing = verification.answer() == Answer.RETURNED
                && verification.reasonText().isBlank();
        new Refusals()
                .chosen("answer", verification.answer())
                .when(reasonMissing, "reason", MilestoneRule.RETURN_REASON_REQUIRED)
                .atMost(2000, "reason", verification.reason())
                .refuse();
    }

    private void save(Milestone milestone) {
        if (milestones.update(milestone) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private static DomainEvent event(Acting by, String action, Milestone milestone) {
        return DomainEvent.of(by, action, milestone.project(), "milestone", milestone.id(), milestone.label());
    }
}
