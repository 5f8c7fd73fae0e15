package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A row of the ledger: the canonical bytes with their hash, and copies of what they say for the search.
 *
 * @param onBehalfOf id of the absent holder whom the person substituted; null for their own post
 * @param occurredAt UTC; may have lost its milliseconds on the way into the database
 * @param recordedAt UTC; likewise
 * @param opinion copy of the text
 */
record Entry(
        String id,
        String chain,
        long seq,
        String action,
        @Nullable String project,
        String subjectType,
        String subjectId,
        String label,
        String personId,
        String post,
        String department,
        @Nullable String onBehalfOf,
        LocalDateTime occurredAt,
        LocalDateTime recordedAt,
        @Nullable String opinion,
        byte[] canonical,
        String hash,
        String prevHash) {
    private static final int LABEL = 500;

    /** The entry of the event that follows the head, recorded at that time; pseudonyms by id of the person. */
    static Entry after(Head head, DomainEvent event, UnaryOperator<String> pseudonym, Instant recorded) {
        Content content = content(head, event, pseudonym, recorded);
        byte[] canonical = content.canonical();
        return new Entry(
                Ids.next(),
                head.chain(),
                content.seq(),
                content.action(),
                event.project(),
                content.subject().type(),
                content.subject().id(),
                shortened(content.label()),
                event.by().personId(),
                content.who().post(),
                content.who().department(),
                event.by().onBehalfOf(),
                utc(content.occurred()),
                utc(content.recorded()),
                content.text(),
                canonical,
                Sha256.of(canonical),
                head.hash());
    }

    private static Content content(Head head, DomainEvent event, UnaryOperator<String> pseudonym, Instant recorded) {
        return new Content(
                Content.FORMAT,
                head.chain(),
                head.seq() + 1,
                head.hash(),
                event.action(),
                new Subject(event.subjectType(), event.subjectId()),
                sound(event.label()),
                who(event.by(), pseudonym),
                Objects.requireNonNullElse(event.occurredAt(), recorded),
                recorded,
                event.changes().stream().map(Entry::sound).toList(),
                event.text() == null ? null : sound(event.text()),
                event.digests(),
                event.versions());
    }

    private static Content.Who who(Acting by, UnaryOperator<String> pseudonym) {
        String absent = by.onBehalfOf();
        return new Content.Who(
                pseudonym.apply(by.personId()),
                by.post(),
                by.department(),
                absent == null ? null : pseudonym.apply(absent));
    }

    /** The head of the chain once this is its last entry. */
    Head head() {
        return new Head(chain, seq, hash);
    }

    /** What the bytes say. */
    Content content() {
        return Content.read(canonical);
    }

    /** What the bytes say; empty when somebody made them unreadable, which is a finding and no failure. */
    Optional<Content> readable() {
        try {
            return Optional.of(content());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether the columns for the search say what the bytes say; of times the seconds count, not their parts. */
    boolean copies(Content content) {
        return action.equals(content.action())
                && Objects.equals(project, chain.equals(Head.SYSTEM) ? null : content.chain())
                && new Subject(subjectType, subjectId).equals(content.subject())
                && label.equals(shortened(content.label()))
                && List.of(post, department)
                        .equals(List.of(content.who().post(), content.who().department()))
                && sameSecond(occurredAt, content.occurred())
                && sameSecond(recordedAt, content.recorded())
                && Objects.equals(opinion, content.text());
    }

    private static boolean sameSecond(LocalDateTime copy, Instant time) {
        return copy.toEpochSecond(ZoneOffset.UTC) == time.getEpochSecond();
    }

    static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static DomainEvent.Change sound(DomainEvent.Change change) {
        return new DomainEvent.Change(
                change.field(),
                change.before() == null ? null : sound(change.before()),
                change.after() == null ? null : sound(change.after()));
    }

    /** Half a surrogate pair has no UTF-8: it becomes a question mark in the bytes and in the copy alike. */
    private static String sound(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String shortened(String label) {
        if (label.length() <= LABEL) {
            return label;
        }
        return label.substring(0, Character.isHighSurrogate(label.charAt(LABEL - 1)) ? LABEL - 1 : LABEL);
    }
}
