package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands against completing or verifying a milestone, in the order in which {@link MilestoneService} refuses. */
@Component
class MilestoneHindrances {
    private final MilestoneViews views;
    private final OrganizationQueries organization;
    private final PausedSubjects paused;

    MilestoneHindrances(MilestoneViews views, OrganizationQueries organization, PausedSubjects paused) {
        this.views = views;
        this.organization = organization;
        this.paused = paused;
    }

    Hindrance complete(Actor actor, MilestoneView milestone, ProjectFacts project) {
        String lead = project.leadDepartment();
        Hindrance hindrance = new Hindrance()
                .when(actor.as("OFFICER", lead).isEmpty(), () -> notTheirs(MilestoneRule.NOT_THE_OFFICER, lead))
                .when(
                        milestone.status() != MilestoneStatus.OPEN,
                        () -> new RuleViolation(MilestoneRule.MILESTONE_NOT_OPEN, milestone.status()))
                .when(milestone.openPredecessors() > 0, () -> CompletionCheck.open(views.predecessors(milestone.id()))
                        .orElseThrow())
                .when(
                        milestone.ahead(project.stage()),
                        () -> new RuleViolation(MilestoneRule.STAGE_AHEAD, milestone.stage(), project.stage()));
        return standing(hindrance, project);
    }

    Hindrance verify(Actor actor, MilestoneView milestone, ProjectFacts project) {
        String lead = project.leadDepartment();
        Optional<Acting> head = actor.as("HEAD", lead);
        Hindrance hindrance = new Hindrance()
                .when(head.isEmpty(), () -> notTheirs(MilestoneRule.NOT_THE_VERIFIER, lead))
                .when(
                        milestone.status() != MilestoneStatus.SUBMITTED,
                        () -> new RuleViolation(MilestoneRule.MILESTONE_NOT_SUBMITTED, milestone.status()))
                .when(
                        head.filter(by -> by.is(milestone.submittedBy())).isPresent(),
                        () -> new RuleViolation(MilestoneRule.CLOSER_VERIFIES));
        return standing(hindrance, project);
    }

    /** The task of a case that stands waits, that of one that is over was withdrawn. */
    private Hindrance standing(Hindrance hindrance, ProjectFacts project) {
        return hindrance
                .when(project.runState().over(), () -> new RuleViolation(SharedRule.ALREADY_DONE))
                .when(!project.runState().moving(), paused::refusal);
    }

    private RuleViolation notTheirs(MilestoneRule rule, String lead) {
        return new RuleViolation(rule, organization.departmentName(lead));
    }
}
