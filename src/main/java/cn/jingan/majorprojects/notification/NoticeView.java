package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Notice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader has it.
 *
 * @param words key of its sentence
 * @param label what it concerns: a text, or the key of one
 * @param project code of the project; null for none
 * @param href page it opens
 * @param readAt when it was read or settled; null for unread
 */
public record NoticeView(
        String id,
        Notice.Kind kind,
        String words,
        String label,
        @Nullable String project,
        @Nullable String projectNumber,
        @Nullable String projectName,
        String href,
        Instant createdAt,
        @Nullable Instant readAt) {
    /** Whether nobody has read it and it still matters. */
    public boolean unread() {
        return readAt == null;
    }
}
