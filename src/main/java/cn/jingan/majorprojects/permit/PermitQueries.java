package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.PartRecords;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Validities;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of permits. */
@Service
public class PermitQueries implements PartRecords, Validities {
    private final Permits permits;
    private final PermitKinds kinds;
    private final ProjectQueries projects;
    private final CaseParts parts;

    PermitQueries(Permits permits, PermitKinds kinds, ProjectQueries projects, CaseParts parts) {
        this.parts = parts;
        this.kinds = kinds;
        this.permits = permits;
        this.projects = projects;
    }

    /** The permits of a project, in the order they were recorded, void ones among them. */
    public List<PermitView> ofProject(String projectId) {
        return permits.ofProject(projectId);
    }

    /** The same of several projects, by their ids; a project without permits is absent. */
    public Map<String, List<PermitView>> ofProjects(Collection<String> projectIds) {
        return projectIds.isEmpty()
                ? Map.of()
                : permits.ofProjects(projectIds).stream().collect(Collectors.groupingBy(PermitView::projectId));
    }

    @Override
    public boolean has(String projectId, String partId) {
        return ofProject(projectId).stream().anyMatch(permit -> partId.equals(permit.partId()));
    }

    @Override
    public Map<String, List<Validity>> endingBeforeStart(Collection<String> projectIds) {
        return projectIds.isEmpty()
                ? Map.of()
                : permits.ofProjects(projectIds).stream()
                        .filter(this::endsUnlessStarted)
                        .collect(Collectors.groupingBy(
                                PermitView::projectId, Collectors.mapping(this::validity, Collectors.toList())));
    }

    private boolean endsUnlessStarted(PermitView permit) {
        return permit.voidReason() == null
                && permit.settledOn() == null
                && permit.validUntil() != null
                && kinds.find(permit.kind()).filter(PermitKind::byStart).isPresent();
    }

    private Validity validity(PermitView permit) {
        return new Validity(label(permit), Objects.requireNonNull(permit.validUntil()));
    }

    /** The permit, whoever asks: for the process. */
    public PermitView permit(String id) {
        return permits.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The permit, if this person may see its project. */
    public PermitView visible(Actor actor, String id) {
        PermitView found = permit(id);
        projects.requireVisible(actor, found.project());
        return found;
    }

    /** What people call it: kind and number. */
    public String label(PermitView permit) {
        return kinds.find(permit.kind()).map(PermitKind::name).orElse(permit.kind()) + " " + permit.number();
    }

    /** Name of the sub-project it was issued for; null for the whole project. */
    @Nullable
    String part(PermitView permit) {
        return permit.partId() == null ? null : parts.names(permit.projectId()).get(permit.partId());
    }

    /** Its extensions, oldest first. */
    public List<PermitExtension> extensions(String id) {
        return permits.extensions(List.of(id));
    }
}
