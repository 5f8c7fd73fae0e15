package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.change.ChangeQueries;
import cn.jingan.majorprojects.change.ChangeView;
import cn.jingan.majorprojects.gate.GateSubject;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a project what a gate asks about it. */
@Component
class ProjectGateSubjects implements GateSubjects {
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final ChangeQueries changes;

    ProjectGateSubjects(ProjectQueries projects, OrganizationQueries organization, ChangeQueries changes) {
        this.projects = projects;
        this.organization = organization;
        this.changes = changes;
    }

    @Override
    public GateSubject of(String projectId) {
        return of(projects.facts(projectId));
    }

    GateSubject of(ProjectFacts project) {
        return new GateSubject(
                project.id(),
                project.code(),
                project.kind(),
                project.route(),
                project.featureList(),
                project.leadDepartment(),
                project.subdistrict(),
                zoneCommittee(project),
                project.investment(),
                project.annexNo() != null);
    }

    @Override
    public GateSubject at(String gateId, String projectId) {
        GateSubject subject = of(projectId);
        return changes.atGate(gateId)
                .map(change -> subject.about(matter(change)))
                .orElse(subject);
    }

    private GateSubject.Matter matter(ChangeView change) {
        return new GateSubject.Matter(
                change.kind().name(),
                change.size(),
                change.crossYear(),
                changes.newLead(change.id()).orElse(null));
    }

    @Override
    public Map<String, CaseKind> kinds(Collection<String> projectIds) {
        return projects.facts(projectIds).values().stream()
                .collect(Collectors.toMap(ProjectFacts::id, ProjectGateSubjects::kind));
    }

    private static CaseKind kind(ProjectFacts project) {
        return new CaseKind(
                project.code(),
                project.template(),
                project.route(),
                project.leadDepartment(),
                project.runState().over());
    }

    @Override
    public Title title(String projectId) {
        return title(projects.facts(projectId));
    }

    @Override
    public Title titleByCode(String projectCode) {
        return title(projects.factsByCode(projectCode));
    }

    private static Title title(ProjectFacts project) {
        String stage = project.stage().name();
        return new Title(project.id(), project.code(), project.number(), project.name(), stage);
    }

    /** The committee that leads, or the one of the zone; the middle ring has two, so there it stays open. */
    private @Nullable String zoneCommittee(ProjectFacts project) {
        String lead = project.leadDepartment();
        if (organization.department(lead).kind().equals("ZONE_COMMITTEE")) {
            return lead;
        }
        return switch (project.zone()) {
            case "NANJING_WEST" -> "gnq-njxl";
            case "SUHEWAN" -> "gnq-shw";
            default -> null;
        };
    }
}
