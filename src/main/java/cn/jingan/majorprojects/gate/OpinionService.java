package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A department's commands in a round: the handler drafts, the head issues. Each locks the gate's row first. */
@Service
public class OpinionService {
    private static final int TEXT = 4000;

    private final Gates gates;
    private final GateDesk desk;
    private final GateProcess process;
    private final OrganizationQueries organization;
    private final Clock clock;

    OpinionService(Gates gates, GateDesk desk, GateProcess process, OrganizationQueries organization, Clock clock) {
        this.gates = gates;
        this.desk = desk;
        this.process = process;
        this.organization = organization;
        this.clock = clock;
    }

    /** The handler drafts the department's opinion. */
    @Transactional
    public void draft(Actor actor, String id, Version seen, Draft draft) {
        Gate gate = gate(actor, id);
        Opinion opinion = opinion(id);
        Acting by = desk.acting(actor, "HANDLER", opinion.department(), GateRule.NOT_THE_DRAFTER);
        seen.require(opinion.version());
        gate.requireNotPreparer(by);
        requireSound(draft);
        opinion.draft(by, draft, clock.instant());
        save(opinion);
        desk.tell(event(by, "opinion.drafted", gate, opinion)
                .change("answer", null, draft.answer())
                .saying(draft.opinion()));
        process.drafted(by, id);
    }

    /** The head issues the draft, or gives it back. */
    @Transactional
    public void issue(Actor actor, String id, Version seen, Issuance issuance) {
        Gate gate = gate(actor, id);
        Opinion opinion = opinion(id);
        Acting by = desk.acting(actor, "HEAD", opinion.department(), GateRule.NOT_THE_ISSUER);
        seen.require(opinion.version());
        gate.requireNotPreparer(by);
        issuance.requireSound();
        if (issuance.issued()) {
            opinion.issue(by, clock.instant());
        } else {
            opinion.giveBack(by, issuance.reasonText());
        }
        save(opinion);
        desk.tell(issued(by, gate, opinion, issuance));
        process.opinionIssued(by, id, issuance.issued());
    }

    private DomainEvent issued(Acting by, Gate gate, Opinion opinion, Issuance issuance) {
        return issuance.issued()
                ? event(by, "opinion.issued", gate, opinion)
                        .change("answer", null, opinion.answer())
                        .saying(opinion.opinion())
                : event(by, "opinion.returned", gate, opinion).saying(issuance.reason());
    }

    private Gate gate(Actor actor, String opinionId) {
        return desk.lock(
                actor, gates.placeOfOpinion(opinionId).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND)));
    }

    private Opinion opinion(String id) {
        return gates.opinion(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private static void requireSound(Draft draft) {
        Answer answer = draft.answer();
        boolean wordless = draft.opinion() == null || draft.opinion().isBlank();
        new Refusals()
                .chosen("answer", answer)
                .when(answer != null && answer.needsText() && wordless, "opinion", GateRule.OPINION_TEXT_REQUIRED)
                .atMost(TEXT, "opinion", draft.opinion())
                .refuse();
    }

    private void save(Opinion opinion) {
        if (gates.updateOpinion(opinion) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private DomainEvent event(Acting by, String action, Gate gate, Opinion opinion) {
        String label = gate.label() + "，" + organization.departmentName(opinion.department());
        return DomainEvent.of(by, action, gate.project(), "opinion", opinion.id(), label);
    }
}
