package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands against the steps of an order, in the order in which {@link SupervisionService} refuses. */
@Component
class OrderHindrances {
    private final OrganizationQueries organization;

    OrderHindrances(OrganizationQueries organization) {
        this.organization = organization;
    }

    Hindrance answer(Actor actor, SupervisionOrder order) {
        String post = order.level().answering();
        Optional<Acting> answerer = actor.as(post, order.department());
        Hindrance hindrance = new Hindrance()
                .when(
                        answerer.isEmpty(),
                        () -> new RuleViolation(
                                SupervisionRule.NOT_THE_ORDER_ANSWERER,
                                organization.signature(order.department(), post)))
                .when(
                        answerer.filter(by -> by.is(order.issuedBy())).isPresent(),
                        () -> new RuleViolation(SupervisionRule.ORDER_ISSUER_ANSWERS));
        return at(SupervisionStatus.TO_ANSWER, order, hindrance);
    }

    /** Latest: the answer that nobody has found anything of yet; null for none. */
    Hindrance verify(Actor actor, SupervisionOrder order, @Nullable SupervisionReply latest) {
        String answerer = latest == null ? null : latest.repliedBy();
        return at(SupervisionStatus.TO_VERIFY, order, ofIssuer(actor, order))
                .when(
                        issuer(actor, order).filter(by -> by.is(answerer)).isPresent(),
                        () -> new RuleViolation(SupervisionRule.ORDER_ANSWERER_VERIFIES));
    }

    Hindrance withdraw(Actor actor, SupervisionOrder order) {
        return ofIssuer(actor, order).when(!order.status().open(), () -> new RuleViolation(SupervisionRule.ORDER_OVER));
    }

    private Hindrance ofIssuer(Actor actor, SupervisionOrder order) {
        return new Hindrance()
                .when(
                        issuer(actor, order).isEmpty(),
                        () -> new RuleViolation(
                                SupervisionRule.NOT_THE_ORDER_VERIFIER, organization.postName(order.issuerPost())));
    }

    private static Optional<Acting> issuer(Actor actor, SupervisionOrder order) {
        return actor.as(order.issuerPost(), order.issuerDepartment());
    }

    private static Hindrance at(SupervisionStatus step, SupervisionOrder order, Hindrance hindrance) {
        return hindrance.when(order.status() != step, () -> new RuleViolation(SupervisionRule.ORDER_AT_ANOTHER_STEP));
    }
}
