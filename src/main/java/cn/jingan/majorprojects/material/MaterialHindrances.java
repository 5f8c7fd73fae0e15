package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What stands against the steps of a material, in the order in which {@link MaterialService} refuses. */
@Component
class MaterialHindrances {
    private final OrganizationQueries organization;

    MaterialHindrances(OrganizationQueries organization) {
        this.organization = organization;
    }

    Hindrance file(Actor actor, ProjectFacts project) {
        return of(project.hindrance(), actor, "OFFICER", project, MaterialRule.NOT_THE_MATERIAL_FILER);
    }

    /** Of the next edition, and of declaring it void. */
    Hindrance change(Actor actor, MaterialView material, ProjectFacts project) {
        return of(live(material, project), actor, "OFFICER", project, MaterialRule.NOT_THE_MATERIAL_FILER);
    }

    Hindrance disclose(Actor actor, MaterialView material, ProjectFacts project) {
        boolean filer = actor.as("HEAD", project.leadDepartment())
                .filter(by -> by.is(material.filedBy()))
                .isPresent();
        return of(live(material, project), actor, "HEAD", project, MaterialRule.NOT_THE_MATERIAL_EXAMINER)
                .when(filer, () -> new RuleViolation(MaterialRule.MATERIAL_FILER_EXAMINES));
    }

    private Hindrance of(Hindrance hindrance, Actor actor, String post, ProjectFacts project, MaterialRule otherwise) {
        String lead = project.leadDepartment();
        return hindrance.when(
                actor.as(post, lead).isEmpty(), () -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }

    private static Hindrance live(MaterialView material, ProjectFacts project) {
        return project.hindrance()
                .when(material.voidReason() != null, () -> new RuleViolation(MaterialRule.MATERIAL_IS_VOID));
    }
}
