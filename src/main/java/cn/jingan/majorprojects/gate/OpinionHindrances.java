package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands against the steps of an opinion at a gate that does not stand still, in the order in which their commands refuse. */
@Component
class OpinionHindrances {
    private final OrganizationQueries organization;

    OpinionHindrances(OrganizationQueries organization) {
        this.organization = organization;
    }

    Hindrance draft(Actor actor, OpinionView opinion, GateView gate) {
        return answered(ofDepartment(actor, "HANDLER", opinion, gate, GateRule.NOT_THE_DRAFTER), opinion, gate)
                .when(!late(opinion) && opinion.consulting(), () -> new RuleViolation(GateRule.CONSULTATION_RUNS));
    }

    Hindrance consult(Actor actor, OpinionView opinion, GateView gate) {
        Hindrance hindrance = ofDepartment(actor, "HANDLER", opinion, gate, GateRule.NOT_THE_DRAFTER);
        return at(OpinionStatus.ASKED, opinion, hindrance)
                .when(opinion.consulting(), () -> new RuleViolation(GateRule.CONSULTATION_RUNS));
    }

    Hindrance give(Actor actor, OpinionView opinion, GateView gate) {
        String post = opinion.post();
        Optional<Acting> by = post == null ? Optional.empty() : actor.as(post, opinion.department());
        Hindrance hindrance = new Hindrance()
                .when(post == null, () -> elsewhere(opinion))
                .when(by.isEmpty(), () -> notTheirs(GateRule.NOT_WHO_GIVES, opinion));
        return answered(notPreparer(hindrance, by, gate), opinion, gate);
    }

    Hindrance issue(Actor actor, OpinionView opinion, GateView gate) {
        boolean late = late(opinion) && opinion.draftedBy() != null;
        Hindrance hindrance = ofDepartment(actor, "HEAD", opinion, gate, GateRule.NOT_THE_ISSUER);
        boolean drafter = actor.as("HEAD", opinion.department())
                .filter(by -> by.is(opinion.draftedBy()))
                .isPresent();
        return at(late ? OpinionStatus.CLOSED : OpinionStatus.DRAFTED, opinion, undecided(hindrance, opinion, gate))
                .when(drafter, () -> new RuleViolation(GateRule.DRAFTER_ISSUES));
    }

    Hindrance takeBack(Actor actor, OpinionView opinion, GateView gate) {
        boolean draft = opinion.status() == OpinionStatus.DRAFTED;
        Optional<Acting> by = taker(actor, opinion);
        boolean tooLate = opinion.post() == null && !draft && holds(actor, "HANDLER", opinion);
        Hindrance hindrance = new Hindrance()
                .when(by.isEmpty() && tooLate, () -> elsewhere(opinion))
                .when(by.isEmpty(), () -> notTheirs(whoTakes(opinion), opinion));
        return notPreparer(hindrance, by, gate)
                .when(!draft && !isLastWord(opinion, gate), () -> new RuleViolation(GateRule.NOTHING_TO_TAKE_BACK))
                .when(!draft && opinion.status() != OpinionStatus.ISSUED, () -> elsewhere(opinion));
    }

    private static Optional<Acting> taker(Actor actor, OpinionView opinion) {
        String post = opinion.post();
        String department = opinion.department();
        return actor.as(
                post != null ? post : opinion.status() == OpinionStatus.DRAFTED ? "HANDLER" : "HEAD", department);
    }

    private static GateRule whoTakes(OpinionView opinion) {
        if (opinion.post() != null) {
            return GateRule.NOT_WHO_GIVES;
        }
        return opinion.status() == OpinionStatus.DRAFTED ? GateRule.NOT_THE_DRAFTER : GateRule.NOT_THE_ISSUER;
    }

    private static boolean isLastWord(OpinionView opinion, GateView gate) {
        return opinion.status().counts()
                && opinion.submission() == gate.submission()
                && !opinion.newer()
                && !opinion.acted()
                && switch (gate.status()) {
                    case SIGNING, COORDINATING, DECIDING -> true;
                    case PREPARING, ISSUING, CLOSED, CANCELLED -> false;
                };
    }

    /** Of what one post of the department does; a post that is asked alone has nobody who does it for it. */
    private Hindrance ofDepartment(Actor actor, String post, OpinionView opinion, GateView gate, GateRule otherwise) {
        Optional<Acting> by = actor.as(post, opinion.department());
        Hindrance hindrance = new Hindrance()
                .when(by.isEmpty(), () -> notTheirs(otherwise, opinion))
                .when(opinion.post() != null, () -> elsewhere(opinion));
        return notPreparer(hindrance, by, gate);
    }

    private static Hindrance notPreparer(Hindrance hindrance, Optional<Acting> by, GateView gate) {
        return hindrance.when(
                by.filter(person -> person.is(gate.preparedBy())).isPresent(),
                () -> new RuleViolation(GateRule.PREPARER_SIGNS));
    }

    /** An answer is given while it is asked for; a late one, until the gate is decided. */
    private static Hindrance answered(Hindrance hindrance, OpinionView opinion, GateView gate) {
        return at(
                late(opinion) ? OpinionStatus.CLOSED : OpinionStatus.ASKED,
                opinion,
                undecided(hindrance, opinion, gate));
    }

    private static Hindrance undecided(Hindrance hindrance, OpinionView opinion, GateView gate) {
        return hindrance.when(
                late(opinion) && gate.status().over(),
                () -> new RuleViolation(GateRule.OPINION_ENDED, opinion.status()));
    }

    private static Hindrance at(OpinionStatus step, OpinionView opinion, Hindrance hindrance) {
        return hindrance.when(opinion.status() != step, () -> Opinion.elsewhere(opinion.status()));
    }

    private static boolean late(OpinionView opinion) {
        return opinion.status() == OpinionStatus.CLOSED;
    }

    private static boolean holds(Actor actor, String post, OpinionView opinion) {
        return actor.as(post, opinion.department()).isPresent();
    }

    private static RuleViolation elsewhere(OpinionView opinion) {
        return new RuleViolation(GateRule.OPINION_AT_ANOTHER_STEP, opinion.status());
    }

    private RuleViolation notTheirs(GateRule rule, OpinionView opinion) {
        return new RuleViolation(rule, organization.departmentName(opinion.department()));
    }
}
