package cn.jingan.majorprojects.project.subproject;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of sub-projects. */
@Service
public class SubProjectQueries implements CaseParts {
    private final SubProjects rows;
    private final ProjectQueries projects;

    SubProjectQueries(SubProjects rows, ProjectQueries projects) {
        this.rows = rows;
        this.projects = projects;
    }

    /** The sub-projects of a project, in the order they were added. */
    public List<SubProjectView> ofProject(String projectId) {
        return rows.ofProject(projectId);
    }

    @Override
    public Map<String, String> names(String projectId) {
        Map<String, String> names = new LinkedHashMap<>();
        rows.ofProject(projectId).forEach(part -> names.put(part.id(), part.name()));
        return names;
    }

    @Override
    public Map<String, Map<String, String>> names(Collection<String> projectIds) {
        Map<String, Map<String, String>> names = new HashMap<>();
        List<SubProjectView> parts = projectIds.isEmpty() ? List.of() : rows.ofProjects(projectIds);
        parts.forEach(part -> names.computeIfAbsent(part.projectId(), any -> new LinkedHashMap<>())
                .put(part.id(), part.name()));
        return names;
    }

    @Override
    public Set<String> later(Collection<String> projectIds) {
        List<SubProjectView> parts = projectIds.isEmpty() ? List.of() : rows.ofProjects(projectIds);
        return parts.stream()
                .filter(SubProjectView::startsLater)
                .map(SubProjectView::id)
                .collect(Collectors.toSet());
    }

    /** The sub-project, if this person may see its project. */
    public SubProjectView visible(Actor actor, String id) {
        SubProjectView found =
                rows.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, found.project());
        return found;
    }
}
