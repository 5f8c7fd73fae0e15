package cn.jingan.majorprojects.project.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.Zones;
import cn.jingan.majorprojects.project.programme.ProgrammeQueries;
import cn.jingan.majorprojects.shared.Refusals;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a list of projects is narrowed by, once it is sure that there is such a thing: else it would look empty. */
@Component
class ProjectCriteria {
    private static final List<String> SUBCATEGORIES = Stream.of(Category.values())
            .flatMap(category -> category.subcategories().stream())
            .toList();

    private final OrganizationQueries organization;
    private final ProgrammeQueries programmes;

    ProjectCriteria(OrganizationQueries organization, ProgrammeQueries programmes) {
        this.organization = organization;
        this.programmes = programmes;
    }

    /** The criteria; refused, each at its field, where nothing of that code is on offer. */
    ProjectFilter of(ProjectListRequest wanted) {
        ProjectFilter filter = wanted.filter();
        Set<String> groups =
                filter.programme() == null ? Set.of() : programmes.names().keySet();
        new Refusals()
                .among("subcategory", filter.subcategory(), SUBCATEGORIES)
                .among("department", filter.department(), organization.departmentCodes())
                .among("zone", filter.zone(), Zones.CODES)
                .among("programme", filter.programme(), groups)
                .refuse();
        return filter;
    }
}
