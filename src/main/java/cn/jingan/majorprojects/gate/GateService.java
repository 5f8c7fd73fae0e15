package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.waiver.WaiverService;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead department's commands on a gate: submit, issue, coordinate. Each locks the gate's row first. */
@Service
public class GateService {
    private static final int TEXT = 4000;

    private final Gates gates;
    private final GateDesk desk;
    private final Readiness readiness;
    private final DecisionCheck check;
    private final GateProcess process;
    private final NextHandlers next;
    private final WaiverService waivers;
    private final Clock clock;

    GateService(
            Gates gates,
            GateDesk desk,
            Readiness readiness,
            DecisionCheck check,
            GateProcess process,
            NextHandlers next,
            WaiverService waivers,
            Clock clock) {
        this.next = next;
        this.waivers = waivers;
        this.gates = gates;
        this.desk = desk;
        this.readiness = readiness;
        this.check = check;
        this.process = process;
        this.clock = clock;
    }

    /** Opens a gate that follows that model, as name@version; the process calls this. Returns its id. */
    @Transactional
    public String open(GateSubject subject, GateKind kind, String processId, String model) {
        String id = Ids.next();
        gates.insert(id, subject, kind, processId, clock.instant());
        desk.tell(DomainEvent.of(Acting.SYSTEM, "gate.opened", subject.project(), "gate", id, kind.title())
                .under(model));
        return id;
    }

    /** The officer submits; an unmet hard requirement stops it by name. */
    @Transactional
    public void prepare(Actor actor, String id, Version seen, Submission submission) {
        Gate gate = desk.lock(actor, id);
        Acting by = desk.acting(actor, "OFFICER", gate.leadDepartment(), GateRule.NOT_THE_APPLICANT);
        seen.require(gate.version());
        gate.require(GateStatus.PREPARING);
        requireNotSigner(gate, by);
        requireSound(submission);
        List<Readiness.Item> items = readiness.of(gate.at());
        requireMet(items);
        gate.prepare(by, submission, clock.instant());
        desk.save(gate);
        desk.tell(GateDesk.event(by, "gate.prepared", gate)
                .change("advice", null, submission.advice())
                .saying(submission.statement())
                .restingOn(
                        items.stream().flatMap(item -> item.digests().stream()).toList()));
        waivers.endOpen(id);
        next.choose(by, "gate.prepare", id, submission.nextHandler());
        process.prepared(by, id);
    }

    /** The lead department's head issues the submission, if nothing fell away meanwhile, or gives it back. */
    @Transactional
    public void issue(Actor actor, String id, Version seen, Issuance issuance) {
        Gate gate = desk.lock(actor, id);
        Acting by = desk.acting(actor, "HEAD", gate.leadDepartment(), GateRule.NOT_THE_LEAD_HEAD);
        seen.require(gate.version());
        issuance.requireSound();
        requireNobodyAfter(issuance);
        if (issuance.issued()) {
            gate.issue(by, clock.instant());
            requireMet(readiness.of(gate.at()));
        } else {
            gate.giveBack(by, issuance.reasonText());
        }
        desk.save(gate);
        desk.tell(GateDesk.event(by, issuance.issued() ? "gate.issued" : "gate.returned", gate)
                .saying(issuance.reason()));
        desk.offer(
                GateDesk.event(by, "gate.issued", gate),
                issuance.issued() ? null : issuance.nextHandler(),
                GateDesk.officer(gate));
        process.issued(by, id, issuance.issued());
    }

    /** The lead department's head ends the coordination; its minutes stay with the round. */
    @Transactional
    public void coordinate(Actor actor, String id, Version seen, Coordination coordination) {
        Gate gate = desk.lock(actor, id);
        Acting by = desk.acting(actor, "HEAD", gate.leadDepartment(), GateRule.NOT_THE_LEAD_HEAD);
        gate.applicant().requireNotPreparer(by);
        seen.require(gate.version());
        gate.require(GateStatus.COORDINATING);
        coordination.requireSound();
        String minutes = String.valueOf(coordination.minutes());
        boolean back = coordination.answer() == Coordination.Choice.RETURN_APPLICANT;
        List<Gates.Answered> answers = gates.answers(id, gate.submission());
        Standing standing = new Standing(gate.wasCoordinated(), answers);
        List<String> asked = back ? List.of() : askedAgain(coordination, standing, answers);
        desk.note(by, gate, Intervention.Kind.COORDINATED, coordination.answer(), asked, minutes);
        if (back) {
            gate.coordinateToApplicant(minutes, coordination.straightBack());
        } else {
            gate.coordinate(coordination.next(), asked, standing.unheard().isEmpty());
        }
        desk.save(gate);
        desk.tell(GateDesk.event(by, "gate.coordinated", gate)
                .change("answer", null, coordination.answer())
                .change("asked", null, asked.isEmpty() ? null : desk.names(asked))
                .saying(minutes));
        desk.offerOrDecider(
                gate, GateDesk.event(by, "gate.coordinated", gate), coordination.nextHandler(), GateDesk.officer(gate));
        process.coordinated(by, id, !back);
    }

    /** Whom the next round asks: who must answer again, with those who were chosen, or nobody. */
    private List<String> askedAgain(Coordination coordination, Standing standing, List<Gates.Answered> answers) {
        return switch (coordination.next()) {
            case COORDINATED -> {
                if (standing.again().isEmpty()) {
                    throw RuleViolation.at("answer", GateRule.NOBODY_OBJECTS);
                }
                yield standing.again();
            }
            case REPORTED -> {
                requireReportable(standing);
                yield List.of();
            }
            default -> standing.chosen(check.departments(coordination.chosen(), answers));
        };
    }

    private void requireReportable(Standing standing) {
        List<String> unheard = standing.unheard();
        if (!unheard.isEmpty()) {
            throw RuleViolation.at("answer", GateRule.REQUIRED_NOT_HEARD, desk.names(unheard));
        }
        if (!standing.first().isEmpty()) {
            throw RuleViolation.at("answer", GateRule.COORDINATION_COMES_FIRST);
        }
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

    /** 后加签 belongs to a department's opinion, not to the submission. */
    private static void requireNobodyAfter(Issuance issuance) {
        new Refusals()
                .chosen("answer", issuance.then() == null ? issuance : null)
                .refuse();
    }

    /** What goes straight back rests on what was signed already. */
    private void requireNotSigner(Gate gate, Acting by) {
        if (gate.goesStraightBack() && gates.people(gate.id()).stream().anyMatch(by::is)) {
            throw new RuleViolation(GateRule.SIGNER_PREPARES);
        }
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
        unmet(items).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The first hard requirement without which nothing is submitted. */
    static Optional<RuleViolation> unmet(List<Readiness.Item> items) {
        return items.stream()
                .filter(Readiness.Item::stops)
                .findFirst()
                .map(item -> new RuleViolation(GateRule.REQUIREMENT_UNMET, item.title()));
    }
}
