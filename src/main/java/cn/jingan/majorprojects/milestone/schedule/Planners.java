package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who gives the dates of a project: the lead department's officer (默认配置). */
@Component
public class Planners {
    private static final String OFFICER = "OFFICER";

    private final OrganizationQueries organization;

    Planners(OrganizationQueries organization) {
        this.organization = organization;
    }

    /** The departments whose projects this person plans; empty for nobody's. */
    public List<String> departments(Actor actor) {
        return actor.holdings().stream()
                .filter(held -> held.post().equals(OFFICER))
                .map(Holding::department)
                .distinct()
                .sorted()
                .toList();
    }

    /** The person under the post that plans this project. */
    Acting require(Actor actor, ProjectFacts project) {
        String lead = project.leadDepartment();
        return actor.as(OFFICER, lead)
                .orElseThrow(() -> new RuleViolation(ScheduleRule.NOT_THE_PLANNER, organization.departmentName(lead)));
    }
}
