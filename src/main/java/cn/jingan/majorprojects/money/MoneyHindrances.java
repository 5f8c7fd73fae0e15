package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What stands against the steps of a figure, in the order in which {@link MoneyService} refuses. The sheet of its project
 * is read only where nothing else stands against the step.
 */
@Component
class MoneyHindrances {
    private final OrganizationQueries organization;

    MoneyHindrances(OrganizationQueries organization) {
        this.organization = organization;
    }

    Hindrance record(Actor actor, ProjectFacts project) {
        return of(actor, "OFFICER", project, MoneyRule.NOT_THE_COST_RECORDER);
    }

    Hindrance confirm(Actor actor, CostView cost, ProjectFacts project, Supplier<MoneySheet> sheet) {
        boolean recorder = actor.as("HEAD", project.leadDepartment())
                .filter(by -> by.is(cost.recordedBy()))
                .isPresent();
        Hindrance hindrance = of(actor, "HEAD", project, MoneyRule.NOT_THE_COST_CONFIRMER)
                .when(recorder, () -> new RuleViolation(MoneyRule.COST_RECORDER_CONFIRMS))
                .when(cost.voidReason() != null, () -> new RuleViolation(MoneyRule.COST_IS_VOID))
                .when(cost.confirmedBy() != null, () -> new RuleViolation(MoneyRule.COST_CONFIRMED_ALREADY));
        return hindrance.when(
                hindrance.none() && MoneyCheck.fixed(project, cost.kind(), cost.partId(), sheet.get()),
                () -> new RuleViolation(MoneyRule.COST_BY_CHANGE));
    }

    Hindrance annul(Actor actor, CostView cost, ProjectFacts project, Supplier<MoneySheet> sheet) {
        Hindrance hindrance = record(actor, project)
                .when(cost.voidReason() != null, () -> new RuleViolation(MoneyRule.COST_IS_VOID))
                .when(cost.changeId() != null, () -> new RuleViolation(MoneyRule.COST_WAS_DECIDED));
        return hindrance.when(
                hindrance.none() && sheet.get().isNeededForTotal(cost),
                () -> new RuleViolation(MoneyRule.COST_IS_THE_TOTAL));
    }

    Hindrance study(Actor actor, CostView cost, ProjectFacts project, Supplier<MoneySheet> sheet) {
        Hindrance hindrance = project.hindrance()
                .when(
                        actor.as(MoneyService.PLANNING).isEmpty(),
                        () -> new RuleViolation(MoneyRule.NOT_WHO_ASKS_FOR_STUDY));
        return hindrance
                .when(
                        hindrance.none() && !sheet.get().asksForStudy(cost),
                        () -> new RuleViolation(MoneyRule.NO_STUDY_TO_ASK_FOR))
                .when(cost.studyOn() != null, () -> new RuleViolation(MoneyRule.STUDY_ASKED_ALREADY));
    }

    private Hindrance of(Actor actor, String post, ProjectFacts project, MoneyRule otherwise) {
        String lead = project.leadDepartment();
        return project.hindrance()
                .when(
                        actor.as(post, lead).isEmpty(),
                        () -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }
}
