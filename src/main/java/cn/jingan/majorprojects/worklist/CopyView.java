package cn.jingan.majorprojects.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something sent for reading (抄送), as its reader sees it.
 *
 * @param kind of notice: {@code gate.decided.APPROVED}, {@code item.sent}, {@code project.sent}, {@code item.urged}, or
 *     {@code watch.} with the action that a watched project saw
 * @param href page it opens
 * @param department to which it was sent; empty when to a person
 * @param post to which it was sent; empty when to a person or to a whole department
 * @param sender id of the person who sent it; null for the system
 * @param said what the sender wrote with it
 * @param readAt when this person read it; null while unread
 */
public record CopyView(
        String id,
        String project,
        String projectNumber,
        String projectName,
        String kind,
        String label,
        String href,
        String department,
        String post,
        @Nullable String sender,
        @Nullable String said,
        Instant createdAt,
        @Nullable Instant readAt) {}
