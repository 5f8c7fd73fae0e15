package cn.jingan.majorprojects.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A department's opinion as it is read, with the round it belongs to. */
public record OpinionView(
        String id,
        String gateId,
        String project,
        int roundNo,
        int submission,
        String department,
        boolean required,
        String basis,
        OpinionStatus status,
        @Nullable Answer answer,
        @Nullable String opinion,
        @Nullable String draftedBy,
        @Nullable Instant draftedAt,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        @Nullable String returnedReason,
        long version) {

    /** 0 for dissent, 1 for conditions and corrections, 2 for agreement, 3 while unanswered: the order of reading. */
    public int weight() {
        if (status != OpinionStatus.ISSUED || answer == null) {
            return 3;
        }
        return switch (answer) {
            case OBJECT -> 0;
            case CONDITIONAL, SUPPLEMENT -> 1;
            case AGREE, NOT_CONCERNED -> 2;
        };
    }
}
