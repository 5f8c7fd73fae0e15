package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.Placement.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on the inbox: take a task from the department's queue, put it back. */
@Service
public class WorklistService {
    private final ItemDesk desk;

    WorklistService(ItemDesk desk) {
        this.desk = desk;
    }

    /** Takes a task (签收); a substitute takes it for the one they stand for, to whom it returns. */
    @Transactional
    public void claim(Actor actor, String id, Version seen) {
        WorkItem item = desk.open(actor, id, seen);
        if (item.isOf(actor)) {
            throw new RuleViolation(WorklistRule.CLAIMED_BY_YOU);
        }
        String owner = item.assignee();
        if (owner != null) {
            throw desk.takenBy(owner);
        }
        Acting by = desk.holder(actor, item);
        if (item.excludes(by.people())) {
            throw new RuleViolation(WorklistRule.EXCLUDED_FROM_TASK);
        }
        desk.place(item, new Place(by.holder(), null, null));
        desk.tell(by, "item.claimed", item);
    }

    /** Puts a task back into the queue (退还). */
    @Transactional
    public void release(Actor actor, String id, Version seen) {
        WorkItem item = desk.mine(actor, id, seen);
        Acting by = desk.holder(actor, item);
        desk.place(item, new Place(null, Placement.queue(item.department(), item.post()), null));
        desk.tell(by, "item.released", item);
    }
}
