package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command on a change does first and last: lock the case, look who may see it, save, tell. */
@Component
class ChangeDesk {
    private final Changes changes;
    private final ProjectQueries projects;
    private final ProjectService cases;
    private final ApplicationEventPublisher events;

    ChangeDesk(Changes changes, ProjectQueries projects, ProjectService cases, ApplicationEventPublisher events) {
        this.changes = changes;
        this.projects = projects;
        this.cases = cases;
        this.events = events;
    }

    /** The project as it stands, its case locked, if this person may see it. */
    ProjectFacts hold(Actor actor, String projectCode) {
        String id = projects.visible(actor, projectCode).id();
        cases.hold(id);
        return projects.facts(id);
    }

    /** The change, its case locked, if this person may see the project. */
    Change lock(Actor actor, String id) {
        Change change = lock(id);
        projects.requireVisible(actor, change.project());
        return change;
    }

    /** The change, its case locked, for the process. */
    Change lock(String id) {
        cases.hold(changes.projectOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND)));
        return changes.find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    void save(Change change) {
        if (changes.update(change) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    static DomainEvent event(Acting by, String action, Change change) {
        return DomainEvent.of(
                by,
                action,
                change.project(),
                "change",
                change.id(),
                change.kind().label());
    }
}
