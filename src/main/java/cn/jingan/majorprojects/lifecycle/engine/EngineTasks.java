package cn.jingan.majorprojects.lifecycle.engine;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.worklist.WorkItems;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Completes user tasks, found through the inbox: the engine is not searched. */
@Component
public class EngineTasks {
    private final TaskService tasks;
    private final IdentityService identity;
    private final WorkItems items;

    EngineTasks(TaskService tasks, IdentityService identity, WorkItems items) {
        this.tasks = tasks;
        this.identity = identity;
        this.items = items;
    }

    /** Completes the open task of that kind on that thing, with its answers; refuses when somebody was faster. */
    public void complete(Acting by, String kind, String subjectId, Map<String, Object> answers) {
        if (!completeIfAsked(by, kind, subjectId, answers)) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
    }

    /** The same where nobody may have been asked, because the thing is older than its model. Whether somebody was. */
    public boolean completeIfAsked(Acting by, String kind, String subjectId, Map<String, Object> answers) {
        Optional<String> task = items.openTask(kind, subjectId, by);
        task.ifPresent(open -> complete(by, open, answers));
        return task.isPresent();
    }

    private void complete(Acting by, String task, Map<String, Object> answers) {
        identity.setAuthenticatedUserId(by.personId());
        try {
            tasks.complete(task, answers);
        } finally {
            identity.clearAuthentication();
        }
    }

    /**
     * Lets the open task of that kind on that thing fall away, because what happened beside it answers it; nobody has
     * done it. Whether there was one.
     */
    public boolean drop(String kind, String subjectId, Map<String, Object> answers) {
        Optional<String> task = items.openTask(kind, subjectId);
        task.ifPresent(open -> tasks.complete(open, answers));
        return task.isPresent();
    }
}
