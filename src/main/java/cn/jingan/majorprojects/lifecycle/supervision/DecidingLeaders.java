package cn.jingan.majorprojects.lifecycle.supervision;

import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateSubject;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.supervision.LeadersInCharge;
import org.springframework.stereotype.Component;

/** In charge is who decides when a project of that kind leaves the reserve: bpmn/decision-level.dmn (默认配置). */
@Component
class DecidingLeaders implements LeadersInCharge {
    private static final String GOVERNMENT = "zf";

    private final DecisionTables tables;
    private final OrganizationQueries organization;

    DecidingLeaders(DecisionTables tables, OrganizationQueries organization) {
        this.tables = tables;
        this.organization = organization;
    }

    @Override
    public Holding of(ProjectFacts project) {
        GateSubject subject = new GateSubject(
                project.id(),
                project.code(),
                project.kind(),
                project.route(),
                project.featureList(),
                project.leadDepartment(),
                project.subdistrict(),
                null,
                project.investment(),
                project.annexNo() != null);
        String post = tables.level(GateKind.S1, subject).post();
        return new Holding(post, organization.seatOf(post).orElse(GOVERNMENT));
    }
}
