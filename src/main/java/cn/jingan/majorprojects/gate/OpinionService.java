package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.NextHandlers;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The commands of who is asked in a round: a department's handler drafts and its head issues, a post that is asked alone
 * gives its own. Each locks the gate's row first.
 */
@Service
public class OpinionService {
    private final GateDesk desk;
    private final GateProcess process;
    private final FurtherSigners signers;
    private final NextHandlers next;
    private final Clock clock;

    OpinionService(GateDesk desk, GateProcess process, FurtherSigners signers, NextHandlers next, Clock clock) {
        this.next = next;
        this.desk = desk;
        this.process = process;
        this.signers = signers;
        this.clock = clock;
    }

    /** The handler drafts the department's opinion; after the round has closed without it, a late one. */
    @Transactional
    public void draft(Actor actor, String id, Version seen, Draft draft) {
        Gates.Locked locked = desk.lockOpinion(actor, id);
        Gate gate = locked.gate();
        Opinion opinion = locked.opinion();
        Acting by = ofDepartment(actor, "HANDLER", opinion, GateRule.NOT_THE_DRAFTER);
        seen.require(opinion.version());
        gate.applicant().requireNotPreparer(by);
        draft.requireSound(LocalDate.now(clock));
        requireUndecided(gate, opinion);
        opinion.draft(by, draft, clock.instant());
        desk.save(opinion);
        desk.tell(event(by, opinion.late() ? "opinion.draftedLate" : "opinion.drafted", gate, opinion)
                .change("answer", null, draft.answer())
                .change("conditionDue", null, draft.due())
                .saying(draft.opinion()));
        if (!opinion.late()) {
            next.choose(by, "opinion.draft", id, draft.nextHandler());
            process.drafted(by, id);
        }
    }

    /** The handler asks another department first (前加签); the draft comes afterwards. */
    @Transactional
    public void consult(Actor actor, String id, Version seen, Consultation wanted) {
        Gates.Locked locked = desk.lockOpinion(actor, id);
        Gate gate = locked.gate();
        Opinion opinion = locked.opinion();
        Acting by = ofDepartment(actor, "HANDLER", opinion, GateRule.NOT_THE_DRAFTER);
        seen.require(opinion.version());
        gate.applicant().requireNotPreparer(by);
        wanted.requireSound();
        opinion.requireDraftable();
        Asked asked = signers.ask(by, gate, id, Origin.BEFORE, wanted);
        process.consulted(by, id, asked.id(), asked.department());
    }

    /** The head issues the draft, gives it back, or issues it and lets another department answer after it (后加签). */
    @Transactional
    public void issue(Actor actor, String id, Version seen, Issuance issuance) {
        Gates.Locked locked = desk.lockOpinion(actor, id);
        Gate gate = locked.gate();
        Opinion opinion = locked.opinion();
        Acting by = ofDepartment(actor, "HEAD", opinion, GateRule.NOT_THE_ISSUER);
        seen.require(opinion.version());
        gate.applicant().requireNotPreparer(by);
        issuance.requireSound();
        requireUndecided(gate, opinion);
        boolean late = opinion.late();
        if (issuance.issued()) {
            opinion.issue(by, clock.instant());
        } else {
            opinion.giveBack(by, issuance.reasonText());
        }
        desk.save(opinion);
        desk.tell(issued(by, gate, opinion, issuance));
        if (!late) {
            goOn(by, gate, opinion, issuance);
        }
    }

    /** The post that is asked alone gives its opinion; after the round has closed without it, a late one. */
    @Transactional
    public void give(Actor actor, String id, Version seen, Draft given) {
        Gates.Locked locked = desk.lockOpinion(actor, id);
        Gate gate = locked.gate();
        Opinion opinion = locked.opinion();
        Acting by = alone(actor, opinion);
        seen.require(opinion.version());
        gate.applicant().requireNotPreparer(by);
        given.requireSound(LocalDate.now(clock));
        requireUndecided(gate, opinion);
        boolean late = opinion.late();
        opinion.give(by, given, clock.instant());
        desk.save(opinion);
        desk.tell(event(by, late ? "opinion.late" : "opinion.given", gate, opinion)
                .change("answer", null, given.answer())
                .change("conditionDue", null, given.due())
                .saying(given.opinion()));
        if (!late) {
            Holding own = new Holding(by.post(), by.department());
            desk.offerOrDecider(gate, event(by, "opinion.given", gate, opinion), given.nextHandler(), own);
            process.given(by, id);
        }
    }

    private Acting alone(Actor actor, Opinion opinion) {
        String post = opinion.post();
        if (post == null) {
            throw new RuleViolation(GateRule.OPINION_AT_ANOTHER_STEP, opinion.status());
        }
        return desk.acting(actor, post, opinion.department(), GateRule.NOT_WHO_GIVES);
    }

    private void goOn(Acting by, Gate gate, Opinion opinion, Issuance issuance) {
        Holding handler = new Holding("HANDLER", opinion.department());
        desk.offerOrDecider(gate, event(by, "opinion.issued", gate, opinion), issuance.nextHandler(), handler);
        Consultation then = issuance.then();
        if (then == null) {
            process.opinionIssued(by, opinion.id(), issuance.issued());
        } else {
            Asked after = signers.ask(by, gate, opinion.id(), Origin.AFTER, then);
            process.issuedAndAsked(by, opinion.id(), after.id(), after.department());
        }
    }

    private DomainEvent issued(Acting by, Gate gate, Opinion opinion, Issuance issuance) {
        return issuance.issued()
                ? event(by, opinion.status() == OpinionStatus.LATE ? "opinion.late" : "opinion.issued", gate, opinion)
                        .change("answer", null, opinion.answer())
                        .saying(opinion.opinion())
                : event(by, "opinion.returned", gate, opinion).saying(issuance.reason());
    }

    /** A late opinion is heard until the gate is decided. */
    private static void requireUndecided(Gate gate, Opinion opinion) {
        if (opinion.late() && gate.status().over()) {
            throw new RuleViolation(GateRule.OPINION_ENDED, opinion.status());
        }
    }

    /** The person under that post of the department; a post that is asked alone has nobody who drafts or issues for it. */
    private Acting ofDepartment(Actor actor, String post, Opinion opinion, GateRule otherwise) {
        Acting by = desk.acting(actor, post, opinion.department(), otherwise);
        if (opinion.post() != null) {
            throw new RuleViolation(GateRule.OPINION_AT_ANOTHER_STEP, opinion.status());
        }
        return by;
    }

    private DomainEvent event(Acting by, String action, Gate gate, Opinion opinion) {
        return desk.event(by, action, gate, opinion.id(), opinion.seat());
    }
}
