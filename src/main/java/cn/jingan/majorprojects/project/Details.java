package cn.jingan.majorprojects.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the outline does not list and the lead department records (补录信息). Null is 未填; nothing is guessed.
 *
 * @param investment total investment in 万元, at most two decimals; the decision levels look at it
 * @param subdistrict code of the subdistrict the site lies in
 * @param unit the body that builds (项目单位)
 * @param scale what is built, in words
 * @param site address
 * @param plannedStart first day of the planned period
 * @param plannedEnd last day of the planned period
 */
public record Details(
        @Nullable BigDecimal investment,
        @Nullable String subdistrict,
        @Nullable String unit,
        @Nullable String scale,
        @Nullable String site,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd) {

    /** Nothing recorded yet. */
    public static final Details NONE = new Details(null, null, null, null, null, null, null);

    /** Whether two values of a detail are the same; 500.5 and 500.50 are. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal amount && other instanceof BigDecimal another
                ? amount.compareTo(another) == 0
                : Objects.equals(one, other);
    }
}
