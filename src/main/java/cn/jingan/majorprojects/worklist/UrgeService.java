package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.Movement.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: reminds whoever owes a task, at most once a day for each person and task. 督查 is the government's own. */
@Service
public class UrgeService {
    private final ItemDesk desk;
    private final Items items;
    private final ItemViews views;
    private final WorklistQueries queries;
    private final Copies copies;
    private final ItemNotices notices;
    private final Clock clock;

    UrgeService(
            ItemDesk desk,
            Items items,
            ItemViews views,
            WorklistQueries queries,
            Copies copies,
            ItemNotices notices,
            Clock clock) {
        this.notices = notices;
        this.desk = desk;
        this.items = items;
        this.views = views;
        this.queries = queries;
        this.copies = copies;
        this.clock = clock;
    }

    /** Urges the task: it shows on the task and reaches the box of whoever owes it. */
    @Transactional
    public void urge(Actor actor, String id) {
        WorkItem item = items.lock(id)
                .filter(each -> queries.concerns(actor, each))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        desk.open(item, Version.ANY);
        Acting by = actor.first().orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        if (owes(actor, item)) {
            throw new RuleViolation(WorklistRule.URGES_ONESELF);
        }
        if (views.urgedOn(id, actor.personId(), LocalDate.now(clock))) {
            throw new RuleViolation(WorklistRule.URGED_TODAY);
        }
        items.urge(id);
        desk.note(item, Kind.URGED, by, item.assignee(), null);
        copies.insert(List.of(notice(item, actor)));
        notices.urged(item);
        desk.tell(by, "item.urged", item);
    }

    static boolean owes(Actor actor, WorkItem item) {
        return item.isOf(actor)
                || (item.assignee() == null
                        && actor.as(item.post(), item.department()).isPresent());
    }

    private SentCopy notice(WorkItem item, Actor from) {
        String owner = item.assignee();
        return new SentCopy(
                Ids.next(),
                item.project(),
                item.projectNumber(),
                item.projectName(),
                "item.urged",
                item.label(),
                item.page(),
                item.department(),
                item.post(),
                owner == null ? SentCopy.toPost(item.department(), item.post()) : SentCopy.toPerson(owner),
                from.personId(),
                null,
                clock.instant());
    }
}
