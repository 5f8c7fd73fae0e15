package cn.jingan.majorprojects.gate.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was recorded.
 *
 * @param project code of its project
 * @param part how many of them, such as households that have signed
 * @param total how many there are
 * @param countedOn the day it was true
 * @param recordedBy id of who recorded it
 * @param verifiedBy id of who compared it with the paper; null while nobody has
 * @param voidReason why it no longer counts; null while it does
 */
public record Figure(
        String id,
        String projectId,
        String project,
        FigureKind kind,
        int part,
        int total,
        LocalDate countedOn,
        String recordedBy,
        Instant recordedAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String voidReason,
        long version) {
    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The share in per cent, to two digits, never rounded up: 94.999 does not reach 95. */
    public BigDecimal percent() {
        return new BigDecimal(part).multiply(HUNDRED).divide(new BigDecimal(total), DIGITS, RoundingMode.DOWN);
    }

    /** Whether another person has compared it with the paper. */
    public boolean verified() {
        return verifiedBy != null;
    }

    /** As people read it: 190/200，95.00%. */
    public String label() {
        return part + "/" + total + "，" + percent() + "%";
    }
}
