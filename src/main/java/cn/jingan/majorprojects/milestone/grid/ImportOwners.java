package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.project.ProjectFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whom a workbook means by a name, or a username, in the column of owners. */
final class ImportOwners {
    private final OrganizationQueries organization;
    private final Map<String, String> names;
    private final Map<String, List<Person>> colleagues = new HashMap<>();

    ImportOwners(OrganizationQueries organization, Collection<Schedule> now) {
        this.organization = organization;
        this.names = organization.personNames(now.stream()
                .flatMap(schedule -> schedule.rows().stream())
                .map(row -> row.milestone().ownerId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** Ids of those who may be meant; who looks after it now comes before any namesake. */
    List<String> meant(ProjectFacts project, DatedMilestone milestone, String name) {
        String now = milestone.ownerId();
        if (now != null && name.equals(names.get(now))) {
            return List.of(now);
        }
        return colleagues.computeIfAbsent(project.leadDepartment(), organization::colleagues).stream()
                .filter(person -> person.isCalled(name))
                .map(Person::id)
                .toList();
    }
}
