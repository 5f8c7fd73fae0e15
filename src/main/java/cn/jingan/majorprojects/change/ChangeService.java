package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.gate.CaseGates;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead department's commands on changes. Each locks the case first. */
@Service
public class ChangeService {
    private final Changes changes;
    private final ChangeDesk desk;
    private final ChangeCheck check;
    private final ChangeProcess process;
    private final ProjectQueries projects;
    private final GateService gates;
    private final CaseGates caseGates;
    private final DocumentService documents;
    private final NextHandlers next;
    private final Clock clock;

    ChangeService(
            Changes changes,
            ChangeDesk desk,
            ChangeCheck check,
            ChangeProcess process,
            ProjectQueries projects,
            GateService gates,
            CaseGates caseGates,
            DocumentService documents,
            NextHandlers next,
            Clock clock) {
        this.changes = changes;
        this.desk = desk;
        this.check = check;
        this.process = process;
        this.projects = projects;
        this.gates = gates;
        this.caseGates = caseGates;
        this.documents = documents;
        this.next = next;
        this.clock = clock;
    }

    /** The officer applies; returns the change's id. Where leaders decide, the application is submitted to them. */
    @Transactional
    public String apply(Actor actor, String projectCode, ChangeRequest request) {
        ProjectFacts project = desk.hold(actor, projectCode);
        Acting by = check.officer(actor, project.leadDepartment());
        Wanted wanted = check.require(project, request, null);
        ChangeKind kind = Objects.requireNonNull(request.kind());
        check.requireFit(kind, project);
        ChangeAuthority.Level level = check.level(project, kind, wanted);
        Change change = change(project, kind, by, request, wanted, level);
        changes.insert(change);
        changes.insertValues(change.id(), wanted.values());
        tell(by, change, wanted, request);
        offer(by, change, request.nextHandler(), "HEAD");
        process.applied(projectCode, change.id());
        submit(actor, change.id(), request);
        return change.id();
    }

    private Change change(
            ProjectFacts project,
            ChangeKind kind,
            Acting by,
            ChangeRequest request,
            Wanted wanted,
            ChangeAuthority.Level level) {
        return new Change(
                Ids.next(),
                project.id(),
                project.code(),
                kind,
                project.annexNo() != null,
                project.leadDepartment(),
                ChangeStatus.APPLIED,
                request.reasonText(),
                String.join(";", request.papers()),
                wanted.size(),
                wanted.crossYear(),
                level.post(),
                level.basis(),
                level.version(),
                null,
                by.personId(),
                clock.instant(),
                null,
                null,
                null,
                0);
    }

    /** The lead department's head answers a small change. */
    @Transactional
    public void approve(Actor actor, String id, Version seen, HeadAnswer given) {
        Change change = desk.lock(actor, id);
        Acting by = check.head(actor, change.leadDepartment());
        seen.require(change.version());
        given.requireSound();
        change.answer(by, given, clock.instant());
        desk.save(change);
        desk.tell(ChangeDesk.event(by, "change.answered", change)
                .change("answer", null, given.answer())
                .saying(given.reason()));
        boolean returned = given.answer() == HeadAnswer.Choice.RETURNED;
        offer(by, change, returned ? given.nextHandler() : null, "OFFICER");
        process.approved(by, id, Objects.requireNonNull(given.answer()));
    }

    /** The officer mends an application that the head gave back, or that a leader returned. */
    @Transactional
    public void revise(Actor actor, String id, Version seen, ChangeRequest request) {
        Change change = desk.lock(actor, id);
        ProjectFacts project = projects.facts(change.projectId());
        Acting by = check.officer(actor, change.leadDepartment());
        seen.require(change.version());
        requireMendable(change);
        Wanted wanted = check.require(project, request, id);
        change.apply(by, request, wanted, check.level(project, change.kind(), wanted), clock.instant());
        changes.deleteValues(id);
        changes.insertValues(id, wanted.values());
        desk.save(change);
        tell(by, change, wanted, request);
        offer(by, change, request.nextHandler(), "HEAD");
        if (change.gateId() == null) {
            process.revised(by, id, true);
        }
        submit(actor, id, request);
    }

    /** The head decides it or issues its submission, the officer mends it: one of them may be chosen. */
    private void offer(Acting by, Change change, @Nullable String person, String post) {
        next.offer(ChangeDesk.event(by, "change.applied", change), person, new Holding(post, change.leadDepartment()));
    }

    /** At a gate the gate says whether the application is with the officer. */
    private static void requireMendable(Change change) {
        if (change.gateId() == null) {
            change.require(ChangeStatus.RETURNED);
        }
        change.requireRunning();
    }

    /** The officer takes an application back, before it was decided. */
    @Transactional
    public void abandon(Actor actor, String id, Version seen) {
        Change change = desk.lock(actor, id);
        Acting by = check.officer(actor, change.leadDepartment());
        seen.require(change.version());
        String gate = change.gateId();
        if (gate == null) {
            change.require(ChangeStatus.RETURNED);
        } else {
            caseGates.requireGoing(gate);
        }
        change.abandon();
        desk.save(change);
        desk.tell(ChangeDesk.event(by, "change.abandoned", change));
        if (gate == null) {
            process.revised(by, id, false);
        } else {
            caseGates.cancel(gate);
            process.abandoned(change.project(), id);
        }
    }

    /** What leaders decide is handed in at its gate at once: the application is the submission. */
    private void submit(Actor actor, String id, ChangeRequest request) {
        String gate = changes.find(id).orElseThrow().gateId();
        if (gate != null) {
            gates.prepare(actor, gate, Version.ANY, new Submission(Verdict.APPROVED, request.reasonText()));
        }
    }

    private void tell(Acting by, Change change, Wanted wanted, ChangeRequest request) {
        Subject subject = new Subject("change", change.id());
        List<Document> added = documents.attach(by, change.project(), subject, request.evidence());
        DomainEvent event = ChangeDesk.event(by, "change.applied", change);
        for (ChangeValue value : wanted.values()) {
            event = event.change(value.field(), value.before(), value.after());
        }
        desk.tell(event.saying(request.reason())
                .restingOn(added.stream().map(Document::sha256).toList()));
    }
}
