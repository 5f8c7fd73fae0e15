package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Page;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of one's own notices. */
@Service
public class NoticeQueries {
    private static final int COUNTED = 1000;

    private final Notices notices;

    NoticeQueries(Notices notices) {
        this.notices = notices;
    }

    /** The person's notices, newest first; of one kind, or of all. */
    public Page<NoticeView> list(
            Actor actor, Notice.@Nullable Kind kind, boolean unreadOnly, @Nullable String after, int limit) {
        return Page.of(notices.list(actor.personId(), kind, unreadOnly, after, limit + 1), limit, NoticeView::id);
    }

    /** How many are unread, by kind; together at most 1,001. Kinds without any are absent. */
    public Map<Notice.Kind, Long> unread(Actor actor) {
        Map<Notice.Kind, Long> counts = new EnumMap<>(Notice.Kind.class);
        notices.unread(actor.personId(), COUNTED + 1).forEach(each -> counts.put(each.kind(), each.count()));
        return counts;
    }

    /** How many are unread, up to 1,001. */
    public long countUnread(Actor actor) {
        return notices.countUnread(actor.personId(), COUNTED + 1);
    }

    /** What the person wants to hear, and where. */
    public NoticeWishes wishes(Actor actor) {
        return NoticeWishes.of(notices.preference(actor.personId()).orElse(Preference.usual(actor.personId())));
    }
}
