package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.bundle.BundleOrder;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what auditors themselves look for and take out. */
@Component
class ReadTrail {
    private static final String AUDITOR = "AUDITOR";

    private final ApplicationEventPublisher events;

    ReadTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    boolean records(Actor actor) {
        return actor.holdsAny(AUDITOR);
    }

    /** Records that an auditor searched; others leave no trace. */
    @Transactional
    void searched(Actor actor, HistoryFilter filter) {
        actor.as(AUDITOR).ifPresent(auditor -> publish(auditor, "history.searched", filter));
    }

    /** Records that an auditor exports, before the first row leaves. */
    @Transactional
    void exported(Actor actor, HistoryFilter filter) {
        actor.as(AUDITOR).ifPresent(auditor -> publish(auditor, "history.exported", filter));
    }

    /** Records that an auditor looked how things stood on a day. */
    void lookedBack(Actor actor, HistoryFilter filter) {
        actor.as(AUDITOR).ifPresent(auditor -> publish(auditor, "history.lookedBack", filter));
    }

    /** Records who exports which bundle, whoever it is. */
    void bundled(Actor actor, BundleOrder order, long head) {
        Holding post = actor.holdings().get(0);
        Acting by = actor.as(AUDITOR)
                .or(() -> actor.as(post.post(), post.department()))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
        DomainEvent event = DomainEvent.of(by, "history.bundled", null, "history", "bundle", order.name())
                .change("head", null, head)
                .change("files", null, order.files());
        event = order.projects().isEmpty() ? event : event.change("projects", null, String.join(" ", order.projects()));
        events.publishEvent(order.year() == null ? event : event.change("year", null, order.year()));
    }

    private void publish(Acting auditor, String action, HistoryFilter filter) {
        Map<String, @Nullable Object> conditions = new LinkedHashMap<>();
        conditions.put("text", filter.text());
        conditions.put("project", filter.chain());
        conditions.put("person", filter.person());
        conditions.put("department", filter.department());
        conditions.put("post", filter.post());
        conditions.put("action", filter.action());
        conditions.put("subject", filter.subject());
        conditions.put("from", filter.from());
        conditions.put("to", filter.to());
        DomainEvent event = DomainEvent.of(auditor, action, null, "history", "search", "历史");
        for (Map.Entry<String, @Nullable Object> condition : conditions.entrySet()) {
            event = condition.getValue() == null ? event : event.change(condition.getKey(), null, condition.getValue());
        }
        events.publishEvent(event);
    }
}
