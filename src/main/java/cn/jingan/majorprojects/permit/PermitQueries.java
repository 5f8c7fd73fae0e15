package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of permits. */
@Service
public class PermitQueries {
    private final Permits permits;
    private final ProjectQueries projects;

    PermitQueries(Permits permits, ProjectQueries projects) {
        this.permits = permits;
        this.projects = projects;
    }

    /** The permits of a project, in the order they were recorded, void ones among them. */
    public List<PermitView> ofProject(String projectId) {
        return permits.ofProject(projectId);
    }

    /** The permit, if this person may see its project. */
    public PermitView visible(Actor actor, String id) {
        PermitView found = permits.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, found.project());
        return found;
    }

    /** Its extensions, oldest first. */
    public List<PermitExtension> extensions(String id) {
        return permits.extensions(List.of(id));
    }
}
