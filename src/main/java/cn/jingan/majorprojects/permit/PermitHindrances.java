package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands against the steps of a permit, in the order in which {@link PermitService} refuses. */
@Component
class PermitHindrances {
    private final PermitKinds kinds;
    private final OrganizationQueries organization;

    PermitHindrances(PermitKinds kinds, OrganizationQueries organization) {
        this.kinds = kinds;
        this.organization = organization;
    }

    Hindrance record(Actor actor, ProjectFacts project) {
        return officer(project.hindrance(), actor, project);
    }

    Hindrance verify(Actor actor, PermitView permit, ProjectFacts project) {
        String lead = project.leadDepartment();
        Optional<Acting> head = actor.as("HEAD", lead);
        return project.hindrance()
                .when(
                        head.isEmpty(),
                        () -> new RuleViolation(PermitRule.NOT_THE_PERMIT_VERIFIER, organization.departmentName(lead)))
                .when(
                        head.filter(by -> by.is(permit.recordedBy())).isPresent(),
                        () -> new RuleViolation(PermitRule.PERMIT_RECORDER_VERIFIES))
                .when(permit.voidReason() != null, () -> new RuleViolation(PermitRule.PERMIT_IS_VOID))
                .when(permit.verified(), () -> new RuleViolation(PermitRule.PERMIT_VERIFIED_ALREADY));
    }

    Hindrance extend(Actor actor, PermitView permit, ProjectFacts project) {
        Optional<RuleViolation> out = kinds.find(permit.kind()).flatMap(kind -> PermitCheck.unextendable(kind, permit));
        return officer(unsettled(permit, project), actor, project).when(out.isPresent(), out::orElseThrow);
    }

    Hindrance start(Actor actor, PermitView permit, ProjectFacts project) {
        boolean byStart = kinds.find(permit.kind()).map(PermitKind::byStart).orElse(false);
        return officer(unsettled(permit, project), actor, project)
                .when(!byStart, () -> new RuleViolation(PermitRule.PERMIT_NOT_SETTLED_BY_START));
    }

    Hindrance annul(Actor actor, PermitView permit, ProjectFacts project) {
        return record(actor, project)
                .when(permit.voidReason() != null, () -> new RuleViolation(PermitRule.PERMIT_IS_VOID));
    }

    private static Hindrance unsettled(PermitView permit, ProjectFacts project) {
        return project.hindrance()
                .when(permit.voidReason() != null, () -> new RuleViolation(PermitRule.PERMIT_IS_VOID))
                .when(permit.settledOn() != null, () -> new RuleViolation(PermitRule.PERMIT_SETTLED_ALREADY));
    }

    private Hindrance officer(Hindrance before, Actor actor, ProjectFacts project) {
        String lead = project.leadDepartment();
        return before.when(
                actor.as("OFFICER", lead).isEmpty(),
                () -> new RuleViolation(PermitRule.NOT_THE_PERMIT_RECORDER, organization.departmentName(lead)));
    }
}
