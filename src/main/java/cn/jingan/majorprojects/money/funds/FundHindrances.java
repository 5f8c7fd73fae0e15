package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What stands against the steps of months and plans, in the order in which {@link FundService} and {@link PlanService}
 * refuse. The other months of a project are read only where nothing else stands against the step.
 */
@Component
class FundHindrances {
    private final OrganizationQueries organization;

    FundHindrances(OrganizationQueries organization) {
        this.organization = organization;
    }

    Hindrance record(Actor actor, ProjectFacts project) {
        return of(actor, "OFFICER", project, FundRule.NOT_THE_FUND_RECORDER)
                .when(
                        !FundCheck.STAGES.contains(project.stage()),
                        () -> new RuleViolation(FundRule.FUND_STAGE_HAS_NO_MONTHS));
    }

    Hindrance issue(Actor actor, ProjectFacts project) {
        return project.hindrance()
                .when(actor.as(FundCheck.PLANNING).isEmpty(), () -> new RuleViolation(FundRule.NOT_THE_PLAN_ISSUER));
    }

    Hindrance confirm(Actor actor, StatementView statement, ProjectFacts project, Supplier<List<StatementView>> all) {
        boolean recorder = actor.as("HEAD", project.leadDepartment())
                .filter(by -> by.is(statement.recordedBy()))
                .isPresent();
        Hindrance hindrance = of(actor, "HEAD", project, FundRule.NOT_THE_FUND_CONFIRMER)
                .when(recorder, () -> new RuleViolation(FundRule.FUND_RECORDER_CONFIRMS))
                .when(statement.counts(), () -> new RuleViolation(FundRule.FUND_CONFIRMED_ALREADY))
                .when(
                        statement.state() == StatementView.State.CORRECTED,
                        () -> new RuleViolation(FundRule.FUND_WAS_CORRECTED));
        Optional<RuleViolation> falls = hindrance.none() ? FundCheck.falling(statement, all.get()) : Optional.empty();
        return hindrance.when(falls.isPresent(), falls::orElseThrow);
    }

    Hindrance correct(Actor actor, StatementView statement, ProjectFacts project, Supplier<List<StatementView>> all) {
        Hindrance hindrance = record(actor, project);
        return hindrance.when(
                hindrance.none() && FundCheck.followed(statement, all.get()),
                () -> new RuleViolation(FundRule.FUND_WAS_CORRECTED));
    }

    private Hindrance of(Actor actor, String post, ProjectFacts project, FundRule otherwise) {
        String lead = project.leadDepartment();
        return project.hindrance()
                .when(
                        actor.as(post, lead).isEmpty(),
                        () -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }
}
