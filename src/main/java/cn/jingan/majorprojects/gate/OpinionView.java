package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department's opinion as it is read, with the round it belongs to.
 *
 * @param post code of the post that answers alone (单一岗位); null for the department's handler and head
 * @param edition which of the department's opinions in the round it is, from 1
 * @param required 必签: whether the round waits for it; otherwise 按情形
 * @param share percent of consents that is enough, where the mode is 比例
 * @param parentId the opinion whose department asked for it, before or after its own
 * @param question what an added department is asked
 * @param newer whether the department has a newer one that is open or issued
 * @param acted whether coordination or the leader acted since its round
 * @param again whether the department issued one before at this gate
 * @param consulting whether it waits for a department that was asked first
 * @param conditionDue by when the condition of a 有条件同意 is to be met; null where it has none
 * @param dueOn its own last day; null where the day of the round holds
 */
public record OpinionView(
        String id,
        String gateId,
        String project,
        int roundNo,
        int submission,
        String department,
        @Nullable String post,
        int edition,
        Origin origin,
        boolean required,
        SignOffMode mode,
        int share,
        @Nullable String parentId,
        @Nullable String question,
        boolean consulting,
        boolean newer,
        boolean acted,
        boolean again,
        String basis,
        OpinionStatus status,
        @Nullable Answer answer,
        @Nullable String opinion,
        @Nullable LocalDate conditionDue,
        @Nullable String draftedBy,
        @Nullable Instant draftedAt,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        @Nullable String returnedReason,
        @Nullable LocalDate dueOn,
        long version) {

    /** As this person reads it: what another department drafted is no opinion until it is issued (默认配置). */
    OpinionView as(Actor reader) {
        boolean internal = issuedAt == null && !reader.departments().contains(department);
        return internal
                ? new OpinionView(
                        id,
                        gateId,
                        project,
                        roundNo,
                        submission,
                        department,
                        post,
                        edition,
                        origin,
                        required,
                        mode,
                        share,
                        parentId,
                        question,
                        consulting,
                        newer,
                        acted,
                        again,
                        basis,
                        status,
                        null,
                        null,
                        null,
                        draftedBy,
                        draftedAt,
                        issuedBy,
                        issuedAt,
                        null,
                        dueOn,
                        version)
                : this;
    }

    /** Whom it asks, as {@link Seat} writes it. */
    public String seat() {
        return new Seat(department, post).toString();
    }

    /** 0 for dissent, 1 for conditions and corrections, 2 for agreement, 3 while unanswered: the order of reading. */
    public int weight() {
        return status.answered() ? tone() : 3;
    }

    /** The same of its words alone, whatever became of it: what was taken back says what it said. */
    public int tone() {
        if (answer == null) {
            return 3;
        }
        return switch (answer) {
            case OBJECT -> 0;
            case CONDITIONAL, SUPPLEMENT -> 1;
            case AGREE, NOT_CONCERNED -> 2;
        };
    }
}
