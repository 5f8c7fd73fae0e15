package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.DecisionTables.Party;
import cn.jingan.majorprojects.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An opinion to be asked for.
 *
 * @param post the post that answers alone; null for the department's handler and head
 * @param turn its place in its line when the round opens; null when it is added later
 * @param edition which of the department's opinions in this round it is, from 1
 * @param parentId the opinion whose department asks for it; null for the round's own
 * @param question what it is asked in words; null for what everybody is asked
 * @param returnedReason why its earlier opinion was given back; null when it was not
 */
record Asked(
        String id,
        String department,
        @Nullable String post,
        Party party,
        Origin origin,
        @Nullable Integer turn,
        int edition,
        @Nullable String parentId,
        @Nullable String question,
        @Nullable String returnedReason) {

    /** 加签：not in the matrix. */
    static final String ADDED_SIGN = "加";

    /** At the opening of a round, by the matrix. */
    static Asked byMatrix(String department, Party party) {
        return new Asked(Ids.next(), department, null, party, Origin.MATRIX, 0, 1, null, null, null);
    }

    /** Asked anew in a new round, though the matrix does not name it: it was added before. */
    static Asked again(Seat seat, int edition) {
        Party party = addition(true);
        return new Asked(Ids.next(), seat.department(), seat.post(), party, Origin.ADDED, 0, edition, null, null, null);
    }

    /** Added while the round runs. */
    static Asked added(Seat seat, int edition, @Nullable String question) {
        Party party = addition(true);
        return new Asked(
                Ids.next(), seat.department(), seat.post(), party, Origin.ADDED, null, edition, null, question, null);
    }

    /** Asked for by another department, before or after its own opinion. */
    static Asked by(Signer asker, Origin origin, Seat seat, int edition, @Nullable String question) {
        boolean required =
                origin == Origin.AFTER && asker.required() && asker.mode().waitsForEach();
        Party party = addition(required);
        String parent = asker.id();
        return new Asked(
                Ids.next(), seat.department(), seat.post(), party, origin, null, edition, parent, question, null);
    }

    /** The next opinion of a department whose earlier one was taken back or given back. */
    static Asked renewed(Signer earlier, int edition, @Nullable String returnedReason) {
        boolean nested = earlier.origin().nested();
        Party party = new Party(ADDED_SIGN, earlier.required(), earlier.mode(), earlier.share(), "再次征求");
        Origin origin = nested ? Origin.ADDED : earlier.origin();
        String department = earlier.department();
        return new Asked(
                Ids.next(), department, earlier.post(), party, origin, null, edition, null, null, returnedReason);
    }

    Asked inLine(int place) {
        return new Asked(id, department, post, party, origin, place, edition, parentId, question, returnedReason);
    }

    /** Whom it asks, as {@link Seat} writes it. */
    String seat() {
        return new Seat(department, post).toString();
    }

    OpinionStatus status() {
        return turn != null && turn > 0 ? OpinionStatus.WAITING : OpinionStatus.ASKED;
    }

    private static Party addition(boolean required) {
        return new Party(ADDED_SIGN, required, SignOffMode.ALL, Party.WHOLE, "加签");
    }
}
