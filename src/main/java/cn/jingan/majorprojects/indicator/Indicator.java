package cn.jingan.majorprojects.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the outline (规划纲要主要指标表).
 *
 * @param no its number in the outline's table
 * @param name as the outline calls it
 * @param attribute binding or expected
 * @param unit as the outline writes it
 * @param targetVerbatim the target to the letter; what is judged is only a reading of it
 * @param targetKind what kind of target that is
 * @param comparator how a value is held against it
 * @param targetLow the figure, or the lower one of a range; null where the target is no figure
 * @param targetHigh the higher figure of a range; null otherwise
 * @param periodBasis over what time the value is counted
 * @param leadDepartment code of the department that answers for it
 * @param note where readings and defaults come from, such as 默认配置，待确认
 */
public record Indicator(
        int no,
        String name,
        Attribute attribute,
        String unit,
        String targetVerbatim,
        TargetKind targetKind,
        Comparator comparator,
        @Nullable BigDecimal targetLow,
        @Nullable BigDecimal targetHigh,
        PeriodBasis periodBasis,
        String leadDepartment,
        String note) {

    public Indicator {
        targetLow = plain(targetLow);
        targetHigh = plain(targetHigh);
    }

    /** What the government answers for itself, and what it expects of others (约束性、预期性). */
    public enum Attribute {
        BINDING,
        EXPECTED
    }

    /** How a value is held against the target. */
    public enum Comparator {
        AT_LEAST,
        MORE_THAN,
        DECREASE_AT_LEAST,
        BETWEEN,
        MEETS,
        ALL_DONE,
        ABOVE_CITY
    }

    /** Over what time a value is counted. */
    public enum PeriodBasis {
        ANNUAL,
        ANNUAL_AVERAGE,
        CUMULATIVE,
        STOCK,
        YEAR_2025,
        FROM_BASE,
        ASSIGNED,
        /** The outline can be read in two ways; nothing is judged before the department has settled it. */
        UNCLEAR
    }

    /** Whether the outline leaves open how the value is counted. */
    public boolean unclear() {
        return periodBasis == PeriodBasis.UNCLEAR;
    }

    /** Whether part of the row is our default, still to be confirmed. */
    public boolean byDefault() {
        return note.contains("默认配置");
    }

    /** Without the zeros a column adds, and without an exponent. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
