package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on the inbox: take a task from the department's queue, put it back. */
@Service
public class WorklistService {
    private final Items items;
    private final ApplicationEventPublisher events;

    WorklistService(Items items, ApplicationEventPublisher events) {
        this.items = items;
        this.events = events;
    }

    /** Takes a task (签收). */
    @Transactional
    public void claim(Actor actor, String id, Version seen) {
        WorkItem item = open(actor, id, seen);
        if (item.assignee() != null) {
            throw new RuleViolation(WorklistRule.CLAIMED_BY_ANOTHER);
        }
        assign(holder(actor, item), item, actor.personId(), "item.claimed");
    }

    /** Puts a task back into the queue (退还). */
    @Transactional
    public void release(Actor actor, String id, Version seen) {
        WorkItem item = open(actor, id, seen);
        if (!actor.personId().equals(item.assignee())) {
            throw new RuleViolation(WorklistRule.NOT_YOUR_TASK);
        }
        assign(holder(actor, item), item, null, "item.released");
    }

    private WorkItem open(Actor actor, String id, Version seen) {
        WorkItem item = items.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        if (actor.departments().stream().noneMatch(item.department()::equals)) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        seen.require(item.version());
        if (!item.open()) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
        return item;
    }

    private static Acting holder(Actor actor, WorkItem item) {
        return actor.as(item.post(), item.department())
                .orElseThrow(() -> new RuleViolation(WorklistRule.TASK_OF_ANOTHER_POST));
    }

    private void assign(Acting by, WorkItem item, @Nullable String assignee, String action) {
        if (items.assign(item.id(), assignee, item.version()) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        events.publishEvent(DomainEvent.of(by, action, item.project(), "item", item.id(), item.label()));
    }
}
