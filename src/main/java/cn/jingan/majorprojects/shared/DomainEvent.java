package cn.jingan.majorprojects.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of state, published in its transaction; the history keeps it.
 *
 * @param by who, under which post
 * @param action what, such as {@code gate.decided}; also the key of its sentence
 * @param project code of the project whose chain it joins; null for what concerns no project
 * @param subjectType kind of the thing changed, such as {@code gate}
 * @param subjectId its id
 * @param label what the thing is called, such as {@code S2 前期→在建，第 1 轮}
 * @param changes fields with their values before and after
 * @param text opinion, reason or note given with it
 * @param digests SHA-256 of the documents it rests on, in hex
 * @param versions decision tables and models applied, as {@code name@version}
 * @param occurredAt when it happened; null means now, at recording
 */
public record DomainEvent(
        Acting by,
        String action,
        @Nullable String project,
        String subjectType,
        String subjectId,
        String label,
        List<Change> changes,
        @Nullable String text,
        List<String> digests,
        List<String> versions,
        @Nullable Instant occurredAt) {

    /**
     * One field's change.
     *
     * @param field name of the field
     * @param before value before; null for none
     * @param after value after; null for none
     */
    public record Change(String field, @Nullable String before, @Nullable String after) {}

    /** Starts an event; the rest is added in words. */
    public static DomainEvent of(
            Acting by, String action, @Nullable String project, String subjectType, String subjectId, String label) {
        return new DomainEvent(
                by, action, project, subjectType, subjectId, label, List.of(), null, List.of(), List.of(), null);
    }

    /** Adds a field's change. */
    public DomainEvent change(String field, @Nullable Object before, @Nullable Object after) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(field, text(before), text(after)));
        return new DomainEvent(
                by,
                action,
                project,
                subjectType,
                subjectId,
                label,
                List.copyOf(all),
                text,
                digests,
                versions,
                occurredAt);
    }

    /** Adds the opinion, reason or note. */
    public DomainEvent saying(@Nullable String opinion) {
        return new DomainEvent(
                by, action, project, subjectType, subjectId, label, changes, opinion, digests, versions, occurredAt);
    }

    /** Adds the digests of the documents it rests on. */
    public DomainEvent restingOn(List<String> documents) {
        return new DomainEvent(
                by,
                action,
                project,
                subjectType,
                subjectId,
                label,
                changes,
                text,
                List.copyOf(documents),
                versions,
                occurredAt);
    }

    /** Adds the versions of tables and models applied. */
    public DomainEvent under(String... applied) {
        return new DomainEvent(
                by,
                action,
                project,
                subjectType,
                subjectId,
                label,
                changes,
                text,
                digests,
                List.of(applied),
                occurredAt);
    }

    /** Says when it happened, where that is not the time of recording. */
    public DomainEvent occurred(Instant when) {
        return new DomainEvent(
                by, action, project, subjectType, subjectId, label, changes, text, digests, versions, when);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
