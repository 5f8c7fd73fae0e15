package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands against the steps of a gate that does not stand still, in the order in which their commands refuse. */
@Component
class GateHindrances {
    private final Readiness readiness;
    private final OrganizationQueries organization;

    GateHindrances(Readiness readiness, OrganizationQueries organization) {
        this.readiness = readiness;
        this.organization = organization;
    }

    /** Stopped: whether a hard requirement is unmet. */
    Hindrance prepare(Actor actor, GateView gate, List<OpinionView> opinions, boolean stopped) {
        Optional<Acting> officer = actor.as("OFFICER", gate.leadDepartment());
        boolean signer = officer.filter(by -> gate.straightTo() != null && gaveOpinion(by, opinions))
                .isPresent();
        return at(GateStatus.PREPARING, gate, ofLead(officer, gate, GateRule.NOT_THE_APPLICANT))
                .when(signer, () -> new RuleViolation(GateRule.SIGNER_PREPARES))
                .when(stopped, () -> GateService.unmet(readiness.of(gate.at())).orElseThrow());
    }

    Hindrance issue(Actor actor, GateView gate) {
        Optional<Acting> head = actor.as("HEAD", gate.leadDepartment());
        return at(GateStatus.ISSUING, gate, ofLead(head, gate, GateRule.NOT_THE_LEAD_HEAD))
                .when(prepared(head, gate), () -> new RuleViolation(GateRule.PREPARER_ISSUES));
    }

    Hindrance coordinate(Actor actor, GateView gate) {
        Optional<Acting> head = actor.as("HEAD", gate.leadDepartment());
        Hindrance hindrance = ofLead(head, gate, GateRule.NOT_THE_LEAD_HEAD)
                .when(prepared(head, gate), () -> new RuleViolation(GateRule.PREPARER_SIGNS));
        return at(GateStatus.COORDINATING, gate, hindrance);
    }

    Hindrance decide(Actor actor, GateView gate, @Nullable Round round, List<OpinionView> opinions) {
        String post = round == null ? "" : round.deciderPost();
        Optional<Acting> decider = decider(actor, round);
        Hindrance hindrance = new Hindrance()
                .when(round == null, () -> elsewhere(gate))
                .when(
                        decider.isEmpty(),
                        () -> new RuleViolation(GateRule.NOT_THE_DECIDER, organization.postName(post)));
        return at(GateStatus.DECIDING, gate, hindrance)
                .when(
                        decider.filter(by -> signed(by, gate, opinions)).isPresent(),
                        () -> new RuleViolation(GateRule.SIGNER_DECIDES));
    }

    Hindrance withdraw(Actor actor, GateView gate) {
        boolean nothing = gate.status() == GateStatus.PREPARING || gate.status().over();
        return ofLead(actor.as("OFFICER", gate.leadDepartment()), gate, GateRule.NOT_WHO_WITHDRAWS)
                .when(nothing, () -> new RuleViolation(GateRule.NOTHING_TO_WITHDRAW, gate.status()));
    }

    /** Of what the lead department's head, or who decides, does inside a running round; otherwise: for anybody else. */
    Hindrance insideRound(Actor actor, GateView gate, @Nullable Round round, GateRule otherwise) {
        Optional<Acting> by = actor.as("HEAD", gate.leadDepartment()).or(() -> decider(actor, round));
        Hindrance hindrance =
                ofLead(by, gate, otherwise).when(prepared(by, gate), () -> new RuleViolation(GateRule.PREPARER_SIGNS));
        return at(GateStatus.SIGNING, gate, hindrance);
    }

    static Optional<Acting> decider(Actor actor, @Nullable Round round) {
        return round == null ? Optional.empty() : actor.as(round.deciderPost());
    }

    private Hindrance ofLead(Optional<Acting> by, GateView gate, GateRule otherwise) {
        return new Hindrance()
                .when(
                        by.isEmpty(),
                        () -> new RuleViolation(otherwise, organization.departmentName(gate.leadDepartment())));
    }

    private static Hindrance at(GateStatus step, GateView gate, Hindrance hindrance) {
        return hindrance.when(gate.status() != step, () -> elsewhere(gate));
    }

    private static RuleViolation elsewhere(GateView gate) {
        return new RuleViolation(GateRule.GATE_AT_ANOTHER_STEP, gate.status());
    }

    private static boolean prepared(Optional<Acting> by, GateView gate) {
        return by.filter(person -> person.is(gate.preparedBy())).isPresent();
    }

    static boolean signed(Acting by, GateView gate, List<OpinionView> opinions) {
        return by.is(gate.preparedBy()) || by.is(gate.issuedBy()) || gaveOpinion(by, opinions);
    }

    private static boolean gaveOpinion(Acting by, List<OpinionView> opinions) {
        return opinions.stream().anyMatch(o -> by.is(o.draftedBy()) || by.is(o.issuedBy()));
    }
}
