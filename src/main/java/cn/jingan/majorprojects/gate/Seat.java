package cn.jingan.majorprojects.gate;

import org.jspecify.annotations.Nullable;

/**
 * Whom a round asks: a department, whose handler drafts and whose head issues, or one of its posts alone. Written
 * {@code jyj} or {@code jyj/HEAD}.
 *
 * @param department code of the department
 * @param post code of the post; null for the department
 */
public record Seat(String department, @Nullable String post) {

    /** A department. */
    public Seat(String department) {
        this(department, null);
    }

    /** Reads one. */
    public static Seat of(String text) {
        int at = text.indexOf('/');
        return at < 0 ? new Seat(text) : new Seat(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return post == null ? department : department + "/" + post;
    }
}
