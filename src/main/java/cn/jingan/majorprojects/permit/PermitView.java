package cn.jingan.majorprojects.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A permit as it is read.
 *
 * @param project code of its project
 * @param partId id of the sub-project it was issued for; null for the whole project
 * @param kind key of its kind
 * @param validUntil last day, extensions included; null for without limit
 * @param settledOn day on which the works started, or the next permit was issued; null while neither
 * @param voidReason why it no longer counts; null while it does
 * @param department code of the department that recorded it
 * @param recordedBy id of who recorded it
 * @param verifiedBy id of who compared it with the paper; null while nobody has
 * @param extensions how often it was extended
 */
public record PermitView(
        String id,
        String projectId,
        String project,
        @Nullable String partId,
        String kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate settledOn,
        @Nullable String voidReason,
        String department,
        String recordedBy,
        Instant recordedAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        int extensions,
        long version) {

    /** Days before the last one from which a permit counts as about to end (默认配置). */
    public static final int SOON = 60;

    /** How it stands on that day. */
    public PermitState state(LocalDate today) {
        if (voidReason != null) {
            return PermitState.VOID;
        }
        if (settledOn != null) {
            return PermitState.SETTLED;
        }
        if (validUntil == null) {
            return PermitState.UNLIMITED;
        }
        long left = ChronoUnit.DAYS.between(today, validUntil);
        return left < 0 ? PermitState.EXPIRED : left <= SOON ? PermitState.ENDING : PermitState.VALID;
    }

    /** Whether another person has compared it with the paper. */
    public boolean verified() {
        return verifiedBy != null;
    }
}
