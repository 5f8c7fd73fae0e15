package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.grid.GridProject;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whom a page of the grid speaks of.
 *
 * @param options who may look after milestones, by the lead department of the project
 * @param names of those who do, by id
 */
record GridPeople(Map<String, List<Option>> options, Map<String, String> names) {

    static GridPeople of(List<GridProject> projects, OrganizationQueries organization) {
        Map<String, List<Option>> options = projects.stream()
                .map(project -> project.project().leadDepartment())
                .distinct()
                .collect(
                        Collectors.toMap(Function.identity(), department -> organization.colleagues(department).stream()
                                .map(person -> new Option(person.id(), person.display()))
                                .toList()));
        List<String> owners = projects.stream()
                .flatMap(project -> project.rows().stream())
                .map(row -> row.milestone().ownerId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new GridPeople(options, organization.personNames(owners));
    }

    /** Who may be chosen there. */
    public List<Option> of(String department) {
        return options.getOrDefault(department, List.of());
    }

    /** Whether that is the id of one of them. */
    public boolean offers(String department, String id) {
        return of(department).stream().anyMatch(option -> option.value().equals(id));
    }

    /** The name of somebody who looks after a milestone; what was typed where it is nobody's id. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }
}
