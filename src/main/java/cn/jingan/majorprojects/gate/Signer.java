package cn.jingan.majorprojects.gate;

import org.jspecify.annotations.Nullable;

/**
 * A department in a round, or a post that is asked alone, as the round counts it.
 *
 * @param post the post that answers alone; null for the department's handler and head
 * @param required whether the round waits for it, where every one must answer
 * @param share percent of consents that is enough, where a share is
 * @param turn its place in its line when the round opened: 0 at once, 1 after the first; null when added later
 * @param parentId the opinion whose department asked for it; null for the round's own
 */
record Signer(
        String id,
        String department,
        @Nullable String post,
        Origin origin,
        boolean required,
        SignOffMode mode,
        int share,
        @Nullable Integer turn,
        @Nullable String parentId,
        OpinionStatus status,
        @Nullable Answer answer) {

    /** Whom it asks, as {@link Seat} writes it. */
    String seat() {
        return new Seat(department, post).toString();
    }

    boolean consents() {
        return status == OpinionStatus.ISSUED && (answer == Answer.AGREE || answer == Answer.CONDITIONAL);
    }

    boolean notConcerned() {
        return status == OpinionStatus.ISSUED && answer == Answer.NOT_CONCERNED;
    }
}
