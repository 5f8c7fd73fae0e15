package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 常用视图: everybody keeps their own, nobody sees another's. Like a bookmark it is no part of the history. */
@Service
public class ViewService {
    /** How many one person keeps: each is counted whenever their inbox opens (默认配置). */
    public static final int MOST = 8;

    private static final int NAME = 20;

    private final Views views;
    private final WorklistQueries inbox;
    private final DueDays days;

    ViewService(Views views, WorklistQueries inbox, DueDays days) {
        this.views = views;
        this.inbox = inbox;
        this.days = days;
    }

    /** Theirs, the oldest first. */
    public List<SavedView> of(Actor actor) {
        return views.of(actor.personId());
    }

    /** How many it holds now, up to 1,001. */
    public long count(Actor actor, SavedView view) {
        return inbox.count(actor, view.box(), view.filter(days));
    }

    /** Keeps it; one of that name is kept as it is now. */
    @Transactional
    public void save(Actor actor, SavedView view) {
        List<SavedView> present = of(actor);
        boolean another = present.stream().noneMatch(each -> each.name().equals(view.name()));
        new Refusals()
                .required("name", view.name())
                .atMost(NAME, "name", view.name())
                .when(another && present.size() >= MOST, "name", WorklistRule.VIEWS_FULL, MOST)
                .refuse();
        views.save(Ids.next(), actor.personId(), view);
    }

    /** Keeps it no longer. */
    @Transactional
    public void remove(Actor actor, String id) {
        if (views.delete(id, actor.personId()) == 0) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
    }
}
