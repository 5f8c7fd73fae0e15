package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with their own notices. That they read one is not in the history: it changes nothing for others. */
@Service
public class NoticeService {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]{1,64}@[^@\\s<>,;]+\\.[^@\\s<>,;]+");
    private static final int LONGEST_ADDRESS = 254;
    private static final List<String> KINDS =
            Arrays.stream(Notice.Kind.values()).map(Enum::name).toList();

    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeService(Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Marks a notice as read and returns it; a second time changes nothing. */
    @Transactional
    public NoticeView read(Actor actor, String id) {
        NoticeView notice =
                notices.byId(actor.personId(), id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        int ignored = notices.read(actor.personId(), id, clock.instant());
        return notice;
    }

    /** Marks all as read, or all of a kind. */
    @Transactional
    public int readAll(Actor actor, Notice.@Nullable Kind kind) {
        return notices.readAll(actor.personId(), kind, clock.instant());
    }

    /** Keeps what the person wants to hear, and where. */
    @Transactional
    public void wish(Actor actor, Version seen, NoticeWishes wishes) {
        requireSound(wishes);
        Preference before = notices.preference(actor.personId()).orElse(null);
        Preference after = new Preference(
                actor.personId(),
                wishes.shownText(),
                wishes.mailedText(),
                wishes.pushedText(),
                wishes.addressText(),
                before == null ? null : before.mailedOn(),
                before == null ? 1 : before.version());
        seen.require(before == null ? 0 : before.version());
        if (before == null) {
            insert(after);
        } else if (notices.updatePreference(after) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        publish(actor, before == null ? Preference.usual(actor.personId()) : before, after);
    }

    /** Two who choose for the first time at once: the command is repeated and finds the other's row. */
    private void insert(Preference first) {
        try {
            notices.insertPreference(first);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("chosen meanwhile", e);
        }
    }

    private static void requireSound(NoticeWishes wishes) {
        String address = wishes.addressText();
        boolean malformed = !address.isEmpty() && !ADDRESS.matcher(address).matches();
        boolean missing = address.isEmpty() && !wishes.mailedText().isEmpty();
        new Refusals()
                .when(unknown(wishes.shown()), "shown", SharedRule.UNKNOWN_CHOICE)
                .when(unknown(wishes.mailed()), "mailed", SharedRule.UNKNOWN_CHOICE)
                .when(unknown(wishes.pushed()), "pushed", SharedRule.UNKNOWN_CHOICE)
                .when(missing, "address", NotificationRule.MAIL_ADDRESS_REQUIRED)
                .when(malformed, "address", NotificationRule.MAIL_ADDRESS_MALFORMED, address)
                .atMost(LONGEST_ADDRESS, "address", address)
                .refuse();
    }

    private static boolean unknown(@Nullable List<String> kinds) {
        return kinds != null && !KINDS.containsAll(kinds);
    }

    /** The address itself stays out of the history, which keeps for ever. */
    private void publish(Actor actor, Preference before, Preference after) {
        Holding held = actor.holdings().stream().findFirst().orElse(new Holding("SELF", "zf"));
        Acting by = new Acting(actor.personId(), held.post(), held.department());
        events.publishEvent(DomainEvent.of(by, "notice.wishes", null, "person", actor.personId(), actor.personId())
                .change("shown", before.shown(), after.shown())
                .change("mailed", before.mailed(), after.mailed())
                .change("pushed", before.pushed(), after.pushed()));
    }
}
