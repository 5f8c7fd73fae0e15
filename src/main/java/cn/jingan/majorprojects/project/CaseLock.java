package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import org.springframework.stereotype.Component;

/** Takes a case's row before anything that hangs on it, as every command does. */
@Component
public class CaseLock {
    private final Projects projects;
    private final ProjectViews views;

    CaseLock(Projects projects, ProjectViews views) {
        this.projects = projects;
        this.views = views;
    }

    /**
     * Locks the case of that code, if this person may see it, and reads it only then: who leads it and where it stands
     * is what it will be when the command ends.
     */
    public ProjectFacts takeOpen(Actor actor, String code) {
        takeOpen(visible(actor, code).id());
        return visible(actor, code);
    }

    private ProjectFacts visible(Actor actor, String code) {
        return views.byCode(actor, code).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Locks the case until the end of the transaction; refuses when it is over. */
    public void takeOpen(String projectId) {
        projects.lock(projectId)
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND))
                .requireOpen();
    }
}
