package cn.jingan.majorprojects.lifecycle.supervision;

import cn.jingan.majorprojects.lifecycle.gate.LeaderInCharge;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.supervision.LeadersInCharge;
import org.springframework.stereotype.Component;

/** Where the post of the leader in charge is held. */
@Component
class DecidingLeaders implements LeadersInCharge {
    private static final String GOVERNMENT = "zf";

    private final LeaderInCharge leader;
    private final OrganizationQueries organization;

    DecidingLeaders(LeaderInCharge leader, OrganizationQueries organization) {
        this.leader = leader;
        this.organization = organization;
    }

    @Override
    public Holding of(ProjectFacts project) {
        String post = leader.of(project.id()).post();
        return new Holding(post, organization.seatOf(post).orElse(GOVERNMENT));
    }
}
