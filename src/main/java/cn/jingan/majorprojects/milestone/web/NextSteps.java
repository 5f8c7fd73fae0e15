package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says beforehand who gets a milestone after this step. */
@Component
class NextSteps {
    private final OrganizationQueries organization;

    NextSteps(OrganizationQueries organization) {
        this.organization = organization;
    }

    /**
     * A step to come.
     *
     * @param title key of its sentence
     * @param who the post that gets it; empty for the system
     */
    record Step(String title, String who) {}

    /** What comes after that step; nothing for a milestone that nobody has to do anything with any more. */
    List<Step> after(String kind, MilestoneView milestone, ProjectFacts project) {
        if (milestone.status().settled()) {
            return List.of();
        }
        String officer = organization.signature(project.leadDepartment(), "OFFICER");
        String head = organization.signature(project.leadDepartment(), "HEAD");
        List<Step> steps = new ArrayList<>();
        if (kind.equals("milestone.complete")) {
            steps.add(new Step("milestone.step.complete", officer));
        }
        if (milestone.statutory()) {
            steps.add(new Step("milestone.step.verify", head));
        }
        steps.add(new Step("milestone.step.done", ""));
        steps.add(new Step("milestone.step.gate", officer));
        return steps;
    }
}
