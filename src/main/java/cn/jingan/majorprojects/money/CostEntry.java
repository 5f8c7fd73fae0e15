package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.document.Upload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer records of a figure.
 *
 * @param part id of the sub-project it is of; blank for the whole project
 * @param amount in 万元, at most two decimals
 * @param datedOn date of the paper
 * @param source name and number of the paper
 * @param reason why it differs from the version before
 * @param funding where the money comes from; none where the paper does not say
 * @param evidence the scan
 */
public record CostEntry(
        @Nullable CostKind kind,
        @Nullable String part,
        @Nullable BigDecimal amount,
        @Nullable LocalDate datedOn,
        @Nullable String source,
        @Nullable String reason,
        List<Share> funding,
        List<Upload> evidence) {

    /**
     * What comes from one source.
     *
     * @param no place on the form, from 1
     * @param source key of the source
     * @param amount in 万元
     */
    public record Share(int no, @Nullable String source, @Nullable BigDecimal amount) {}

    /** The sub-project, if it is of one. */
    @Nullable
    String partId() {
        return part == null || part.isBlank() ? null : part.strip();
    }

    /** The reason, if there is one. */
    @Nullable
    String reasonText() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
