package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead department's commands on a gate: submit, issue, coordinate. Each locks the gate's row first. */
@Service
public class GateService {
    private static final int TEXT = 4000;

    private final Gates gates;
    private final GateDesk desk;
    private final Readiness readiness;
    private final GateProcess process;
    private final Clock clock;

    GateService(Gates gates, GateDesk desk, Readiness readiness, GateProcess process, Clock clock) {
        this.gates = gates;
        this.desk = desk;
        this.readiness = readiness;
        this.process = process;
        this.clock = clock;
    }

    /** Opens a gate; the process calls this. Returns its id. */
    @Transactional
    public String open(GateSubject subject, GateKind kind, String processId) {
        String id = Ids.next();
        gates.insert(id, subject, kind, processId, clock.instant());
        desk.tell(DomainEvent.of(Acting.SYSTEM, "gate.opened", subject.project(), "gate", id, kind.name()));
        return id;
    }

    /** The officer submits; an unmet hard requirement stops it by name. */
    @Transactional
    public void prepare(Actor actor, String id, Version seen, Submission submission) {
        Gate gate = desk.lock(actor, id);
        Acting by = desk.acting(actor, "OFFICER", gate.leadDepartment(), GateRule.NOT_THE_APPLICANT);
        seen.require(gate.version());
        gate.require(GateStatus.PREPARING);
        requireSound(submission);
        List<Readiness.Item> items = readiness.of(gate.projectId(), gate.kind());
        requireMet(items);
        gate.prepare(by, submission, clock.instant());
        desk.save(gate);
        desk.tell(GateDesk.event(by, "gate.prepared", gate)
                .change("advice", null, submission.advice())
                .saying(submission.statement())
                .restingOn(
                        items.stream().flatMap(item -> item.digests().stream()).toList()));
        process.prepared(by, id);
    }

    /** The lead department's head issues the submission, or gives it back. */
    @Transactional
    public void issue(Actor actor, String id, Version seen, Issuance issuance) {
        Gate gate = desk.lock(actor, id);
        Acting by = desk.acting(actor, "HEAD", gate.leadDepartment(), GateRule.NOT_THE_LEAD_HEAD);
        seen.require(gate.version());
        issuance.requireSound();
        if (issuance.issued()) {
            gate.issue(by, clock.instant());
        } else {
            gate.giveBack(by, issuance.reasonText());
        }
        desk.save(gate);
        desk.tell(GateDesk.event(by, issuance.issued() ? "gate.issued" : "gate.returned", gate)
                .saying(issuance.reason()));
        process.issued(by, id, issuance.issued());
    }

    /** The lead department's head ends the coordination. */
    @Transactional
    public void coordinate(Actor actor, String id, Version seen, Coordination coordination) {
        Gate gate = desk.lock(actor, id);
        Acting by = desk.acting(actor, "HEAD", gate.leadDepartment(), GateRule.NOT_THE_LEAD_HEAD);
        seen.require(gate.version());
        new Refusals()
                .chosen("answer", coordination.answer())
                .required("minutes", coordination.minutes())
                .atMost(TEXT, "minutes", coordination.minutes())
                .refuse();
        boolean askAgain = coordination.answer() == Coordination.Choice.ASK_AGAIN;
        if (askAgain) {
            gate.coordinate(new Standing(gates.answers(id, gate.submission())).objectors());
        } else {
            gate.coordinateToApplicant(String.valueOf(coordination.minutes()));
        }
        desk.save(gate);
        desk.tell(GateDesk.event(by, "gate.coordinated", gate)
                .change("answer", null, coordination.answer())
                .saying(coordination.minutes()));
        process.coordinated(by, id, askAgain);
    }

    /** Freezes a decided gate and returns its result; the process calls this at its end. */
    @Transactional
    public Verdict close(String id) {
        Gate gate = desk.lock(id);
        gate.close(clock.instant());
        desk.save(gate);
        Verdict result = gate.result();
        if (result == null) {
            throw new IllegalStateException("gate " + id + " ends undecided");
        }
        desk.tell(GateDesk.event(Acting.SYSTEM, "gate.closed", gate).change("result", null, result));
        return result;
    }

    private static void requireSound(Submission submission) {
        boolean recommends = submission.advice() == Verdict.APPROVED || submission.advice() == Verdict.CONDITIONAL;
        new Refusals()
                .chosen("advice", recommends ? submission.advice() : null)
                .required("statement", submission.statement())
                .atMost(TEXT, "statement", submission.statement())
                .refuse();
    }

    private static void requireMet(List<Readiness.Item> items) {
        items.stream().filter(item -> item.hard() && !item.met()).findFirst().ifPresent(item -> {
            throw new RuleViolation(GateRule.REQUIREMENT_UNMET, item.title());
        });
    }
}
