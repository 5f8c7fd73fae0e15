package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox. A row is leased before it is worked on, so that several nodes do not meet; a node that dies leaves
 * a lease that ends, and another takes the row. What fails is tried again after 1, 2, 4 … up to 60 minutes.
 */
@Component
class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int PART = 50;
    private static final int LONGEST_PAUSE = 60;
    private static final int FAILURE_TEXT = 400;

    private final String node = Ids.next();
    private final Outbox outbox;
    private final Distribution distribution;
    private final DigestMail digests;
    private final Channels channels;
    private final OrganizationQueries organization;
    private final Cases cases;
    private final NoticeTexts texts;
    private final String home;
    private final Clock clock;

    Courier(
            Outbox outbox,
            Distribution distribution,
            DigestMail digests,
            Channels channels,
            OrganizationQueries organization,
            Cases cases,
            NoticeTexts texts,
            @Value("${majorprojects.home}") String home,
            Clock clock) {
        this.outbox = outbox;
        this.distribution = distribution;
        this.digests = digests;
        this.channels = channels;
        this.organization = organization;
        this.cases = cases;
        this.texts = texts;
        this.home = home;
        this.clock = clock;
    }

    /** Works until nothing that is due can be finished: one delivery makes another due. */
    @Scheduled(
            fixedDelayString = "${majorprojects.notices.every}",
            initialDelayString = "${majorprojects.notices.every}")
    void run() {
        int done;
        do {
            done = once(endOfMillisecond());
        } while (done > 0);
    }

    /** What was written just now may be due a little later than it was: the database rounds to the millisecond. */
    private Instant endOfMillisecond() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    /** Works once on every row that was due then; returns how many were finished. What has to wait holds up no other. */
    private int once(Instant then) {
        int done = 0;
        List<String> due = outbox.due(then, PART);
        while (!due.isEmpty()) {
            for (String id : due) {
                Instant now = clock.instant();
                if (outbox.lease(id, node, now, now.plus(LEASE)) == 1) {
                    done += outbox.held(id, node).map(this::work).orElse(0);
                }
            }
            due = outbox.due(then, PART);
        }
        return done;
    }

    private int work(Outgoing row) {
        try {
            return deliver(row) ? 1 : later(row, null);
        } catch (RuntimeException e) {
            LOG.warn("Could not deliver {} of the outbox, try {}", row.id(), row.attempts(), e);
            return later(row, e);
        }
    }

    private boolean deliver(Outgoing row) {
        return switch (row.task()) {
            case NOTICE -> {
                distribution.distribute(row.id(), node);
                yield true;
            }
            case SETTLE -> distribution.settle(row.id(), node);
            case PUSH -> {
                push(row);
                yield true;
            }
            case DIGEST -> {
                digests.send(row);
                yield true;
            }
        };
    }

    private void push(Outgoing row) {
        String personId = Objects.requireNonNull(row.personId());
        Person person = organization.people(List.of(personId)).get(0);
        String project = row.project() == null
                ? null
                : cases.named(row.project())
                        .map(named -> named.number() + " " + named.name())
                        .orElse(null);
        channels.of(Objects.requireNonNull(row.channel()))
                .send(new NoticeChannel.Message(
                        row.dedupKey(),
                        person.username(),
                        texts.sentence(row.words(), row.label(), Locale.CHINA),
                        project,
                        home + row.href()));
        outbox.delete(row.id());
    }

    private int later(Outgoing row, @org.jspecify.annotations.Nullable RuntimeException failure) {
        int pause = failure == null ? 0 : Math.min(LONGEST_PAUSE, 1 << Math.min(row.attempts() - 1, 6));
        String text = failure == null ? null : failure.toString();
        String kept = text == null || text.length() <= FAILURE_TEXT ? text : text.substring(0, FAILURE_TEXT);
        outbox.giveBack(row.id(), node, clock.instant().plus(Duration.ofMinutes(pause)), kept);
        return 0;
    }
}
