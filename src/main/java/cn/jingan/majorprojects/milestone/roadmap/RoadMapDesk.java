package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.stereotype.Component;

/** The road map of a project before the officer who changes it: the case is locked, then the road map. */
@Component
class RoadMapDesk {
    private final RoadMaps roadMaps;
    private final ProjectQueries projects;
    private final ProjectService cases;
    private final OrganizationQueries organization;

    RoadMapDesk(RoadMaps roadMaps, ProjectQueries projects, ProjectService cases, OrganizationQueries organization) {
        this.roadMaps = roadMaps;
        this.projects = projects;
        this.cases = cases;
        this.organization = organization;
    }

    /**
     * What lies open.
     *
     * @param by the officer of the lead department
     * @param version of the road map
     */
    record Open(ProjectFacts project, Acting by, long version, RoadMap roadMap) {

        /** The entry with that id, if the person saw its present version. */
        RoadMapEntry entry(String id, Version seen) {
            RoadMapEntry entry = roadMap.find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
            seen.require(entry.version());
            return entry;
        }

        /** The same, unless it was dropped. */
        RoadMapEntry kept(String id, Version seen) {
            RoadMapEntry entry = entry(id, seen);
            if (entry.dropped()) {
                throw new RuleViolation(RoadMapRule.DROPPED_IS_GONE, entry.label());
            }
            return entry;
        }
    }

    /** Opens a project's; refuses whom it is not for, and while the case stands still. */
    Open open(Actor actor, String code) {
        String projectId = projects.visible(actor, code).id();
        cases.hold(projectId);
        long version = roadMaps.lock(projectId).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        ProjectFacts project = projects.facts(projectId);
        Acting by = officer(actor, project);
        if (!project.runState().moving()) {
            throw new RuleViolation(RoadMapRule.CASE_STANDS_STILL);
        }
        return new Open(project, by, version, new RoadMap(roadMaps.entries(projectId), roadMaps.links(projectId)));
    }

    /** The person under the post that changes this road map. */
    Acting officer(Actor actor, ProjectFacts project) {
        String lead = project.leadDepartment();
        return actor.as("OFFICER", lead)
                .orElseThrow(
                        () -> new RuleViolation(RoadMapRule.NOT_THE_ROAD_MAPPER, organization.departmentName(lead)));
    }

    /** Opens that of a milestone. */
    Open openOf(Actor actor, String milestoneId) {
        String projectId = roadMaps.projectOf(milestoneId).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        return open(actor, projects.facts(projectId).code());
    }
}
