package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import org.springframework.stereotype.Component;

/** Takes a case's row before anything that hangs on it, as every command does. */
@Component
public class CaseLock {
    private final Projects projects;

    CaseLock(Projects projects) {
        this.projects = projects;
    }

    /** Locks the case until the end of the transaction; refuses when it is over. */
    public void takeOpen(String projectId) {
        projects.lock(projectId)
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND))
                .requireOpen();
    }
}
