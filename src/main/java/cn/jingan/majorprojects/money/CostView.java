package cn.jingan.majorprojects.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a figure as it is read.
 *
 * @param project code of its project
 * @param partId id of the sub-project it is of; null for the whole project
 * @param amount in 万元
 * @param datedOn date of the paper
 * @param source name and number of the paper it is taken from
 * @param reason why it differs from the version before; null for the first
 * @param changeId id of the 投资调整 that made it; null where it was recorded
 * @param studyOn day on which a new 可研 was asked for because of it; null while nobody has
 * @param studyNumber number of the letter that asked
 * @param voidReason why it no longer counts; null while it does
 * @param department code of the department that recorded it
 * @param confirmedBy id of who compared it with the paper; null while nobody has
 */
public record CostView(
        String id,
        String projectId,
        String project,
        @Nullable String partId,
        CostKind kind,
        BigDecimal amount,
        LocalDate datedOn,
        String source,
        @Nullable String reason,
        @Nullable String changeId,
        @Nullable LocalDate studyOn,
        @Nullable String studyNumber,
        @Nullable String voidReason,
        String department,
        String recordedBy,
        Instant recordedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        long version) {

    /** Whether it counts: confirmed, and not void. */
    public boolean counts() {
        return confirmedBy != null && voidReason == null;
    }

    /** Whether it waits for another person to confirm it. */
    public boolean open() {
        return confirmedBy == null && voidReason == null;
    }

    /** The same as it will count once another person has confirmed it. */
    CostView asConfirmed() {
        return !open()
                ? this
                : new CostView(
                        id,
                        projectId,
                        project,
                        partId,
                        kind,
                        amount,
                        datedOn,
                        source,
                        reason,
                        changeId,
                        studyOn,
                        studyNumber,
                        voidReason,
                        department,
                        recordedBy,
                        recordedAt,
                        recordedBy,
                        recordedAt,
                        version);
    }

    /** The letter that asked for a new 可研, as it is called. */
    @Nullable
    String study() {
        return studyOn == null ? null : studyNumber + "（" + studyOn + "）";
    }
}
