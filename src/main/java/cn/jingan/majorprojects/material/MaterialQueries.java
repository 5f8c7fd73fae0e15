package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Replacements;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Reads of materials. */
@Service
public class MaterialQueries implements Replacements {
    private static final int MOST = 1000;

    private final Materials materials;
    private final MaterialTypes types;
    private final MaterialThings things;
    private final ProjectQueries projects;

    MaterialQueries(Materials materials, MaterialTypes types, MaterialThings things, ProjectQueries projects) {
        this.materials = materials;
        this.types = types;
        this.things = things;
        this.projects = projects;
    }

    /**
     * The materials of a project, newest first, void ones among them.
     *
     * @param type key of the only type wanted; null for all
     * @param after id of the last one read; null for the first part
     * @param limit how many, at least 1
     */
    public Page<MaterialView> ofProject(String projectId, @Nullable String type, @Nullable String after, int limit) {
        return Page.of(materials.ofProject(projectId, type, after, limit + 1), limit, MaterialView::id);
    }

    /** The materials of the project that count now with their current editions, oldest first; 1000 at most. */
    public List<MaterialView> inForce(String projectId) {
        return materials.inForce(projectId, MOST);
    }

    /** Those of the types that count in each of the projects, oldest first, by the ids of the projects. */
    public Map<String, List<MaterialView>> ofTypes(Collection<String> projectIds, Collection<String> types) {
        return projectIds.isEmpty() || types.isEmpty()
                ? Map.of()
                : materials.ofTypes(projectIds, types).stream().collect(Collectors.groupingBy(MaterialView::projectId));
    }

    /** Those that count, filed for that thing, oldest first; for its page, which has looked who may see it. */
    public List<MaterialView> filedFor(String type, String id) {
        return materials.filedFor(type, id, MOST);
    }

    /** The material, if this person may see its project. */
    public MaterialView visible(Actor actor, String id) {
        MaterialView found = materials.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, found.project());
        return found;
    }

    /** Its editions, the current one first. */
    public List<Edition> editions(String id) {
        return materials.editions(id);
    }

    /** For what materials of the project can be filed, with names in the reader's language. */
    public Map<Subject, String> things(ProjectFacts project) {
        return things.named(project, LocaleContextHolder.getLocale());
    }

    @Override
    public List<Replaced> of(String projectId, Collection<String> digests) {
        return digests.isEmpty()
                ? List.of()
                : materials.replaced(projectId, digests).stream()
                        .map(this::named)
                        .toList();
    }

    private Replaced named(Replaced each) {
        return new Replaced(
                each.digest(),
                each.material(),
                types.chinese(each.name()),
                each.edition(),
                each.currentDigest(),
                each.replacedAt());
    }
}
