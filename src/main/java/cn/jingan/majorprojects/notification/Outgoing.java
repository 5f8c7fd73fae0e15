package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Notice;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox: something that was decided in a transaction and is delivered after it.
 *
 * @param dedupKey what makes it one: a second row of the same key cannot be written
 * @param task what is to be done with it
 * @param posts holders of which posts, as {@code POST@department;…}
 * @param people who besides, by id, separated by semicolons
 * @param spared who not, likewise
 * @param doer who gave the command and needs no telling; null for the system
 * @param personId whom it is for; null until it is distributed
 * @param channel through which it goes; null for none
 * @param attempts how often it was tried
 */
record Outgoing(
        String id,
        String dedupKey,
        Task task,
        Notice.@Nullable Kind kind,
        String words,
        String label,
        @Nullable String project,
        String href,
        @Nullable String about,
        String posts,
        String people,
        String spared,
        @Nullable String doer,
        @Nullable String personId,
        @Nullable String channel,
        Instant createdAt,
        int attempts) {
    /** What is done with a row. */
    enum Task {
        /** Write a notice for each person concerned. */
        NOTICE,
        /** Mark as read what a finished matter was about. */
        SETTLE,
        /** Send one notice through one channel to one person. */
        PUSH,
        /** Send one person the mail of a day. */
        DIGEST
    }

    static Outgoing notice(Notice notice, @Nullable String doer, Instant at) {
        String id = Ids.next();
        return new Outgoing(
                id,
                id,
                Task.NOTICE,
                notice.kind(),
                notice.words(),
                notice.label(),
                notice.project(),
                notice.href(),
                notice.about(),
                notice.posts().stream()
                        .map(held -> held.post() + "@" + held.department())
                        .collect(Collectors.joining(";")),
                String.join(";", notice.people()),
                String.join(";", notice.except()),
                doer,
                null,
                null,
                at,
                0);
    }

    static Outgoing settle(String about, Instant at) {
        String id = Ids.next();
        return bare(id, id, Task.SETTLE, "", about, null, at);
    }

    /** The mail of that day for that person; the day is the label. */
    static Outgoing digest(String day, String personId, Instant at) {
        String key = "digest:" + day + ":" + personId;
        return bare(Ids.next(), key, Task.DIGEST, day, null, personId, at);
    }

    private static Outgoing bare(
            String id,
            String key,
            Task task,
            String label,
            @Nullable String about,
            @Nullable String personId,
            Instant at) {
        return new Outgoing(id, key, task, null, "", label, null, "/", about, "", "", "", null, personId, null, at, 0);
    }

    /** The same content for one person through one channel. */
    Outgoing push(String noticeId, String to, String through, Instant at) {
        return new Outgoing(
                Ids.next(),
                through + ":" + noticeId,
                Task.PUSH,
                kind,
                words,
                label,
                project,
                href,
                null,
                "",
                "",
                "",
                null,
                to,
                through,
                at,
                0);
    }

    /** The posts addressed; the project's lead department in place of {@link Notice#LEAD}. */
    List<Holding> addressed(@Nullable String lead) {
        return parts(posts).stream()
                .map(part -> part.split("@"))
                .map(part -> new Holding(part[0], part[1].equals(Notice.LEAD) && lead != null ? lead : part[1]))
                .toList();
    }

    static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(";"));
    }
}
