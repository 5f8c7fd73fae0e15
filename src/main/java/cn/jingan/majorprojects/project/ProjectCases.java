package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Projects as cases of other modules. */
@Component
class ProjectCases implements Cases {
    private final ProjectQueries queries;
    private final ProjectViews views;
    private final ProjectService service;

    ProjectCases(ProjectQueries queries, ProjectViews views, ProjectService service) {
        this.views = views;
        this.queries = queries;
        this.service = service;
    }

    @Override
    public Title title(String code) {
        return title(queries.factsByCode(code));
    }

    @Override
    public Optional<Title> named(String code) {
        return views.anyByCode(code).map(ProjectCases::title);
    }

    @Override
    public List<Title> called(Actor actor, String part, int most) {
        ProjectFilter filter = new ProjectFilter(part, null, null, null, null, null, null);
        List<String> codes = queries.list(actor, filter, null, most).items().stream()
                .map(ProjectRow::code)
                .toList();
        Map<String, ProjectFacts> facts = queries.visible(actor, codes);
        return codes.stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .map(ProjectCases::title)
                .toList();
    }

    @Override
    public Map<String, Title> titles(Collection<String> ids) {
        return queries.facts(ids).values().stream()
                .map(ProjectCases::title)
                .collect(Collectors.toMap(Title::id, title -> title));
    }

    @Override
    public void involve(String id, Collection<String> departments) {
        service.involve(id, departments);
    }

    private static Title title(ProjectFacts project) {
        return new Title(project.id(), project.code(), project.number(), project.name(), project.leadDepartment());
    }
}
