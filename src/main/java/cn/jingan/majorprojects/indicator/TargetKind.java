package cn.jingan.majorprojects.indicator;

import cn.jingan.majorprojects.indicator.Indicator.Comparator;
import java.util.Set;

/** Kinds of target in the outline's table, with the figures and comparisons that make sense of each. */
public enum TargetKind {
    /** One figure. */
    NUMERIC(1, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.DECREASE_AT_LEAST),
    /** Between two figures (3~5). */
    RANGE(2, Comparator.BETWEEN),
    /** What the city assigns (完成市下达目标). */
    DELEGATED(0, Comparator.MEETS),
    /** All of it (全部完成). */
    COMPLETION(0, Comparator.ALL_DONE),
    /** Better than the city's value (高于全市平均水平). */
    RELATIVE(0, Comparator.ABOVE_CITY),
    /** A figure on a graded scale, which must keep its words (八级达成度 80). */
    GRADED(1, Comparator.AT_LEAST);

    private final int figures;
    private final Set<Comparator> comparators;

    TargetKind(int figures, Comparator... comparators) {
        this.figures = figures;
        this.comparators = Set.of(comparators);
    }

    /** Whether the target's figures and comparison are ones this kind has. */
    boolean fits(Indicator indicator) {
        return comparators.contains(indicator.comparator())
                && (indicator.targetLow() != null) == (figures >= 1)
                && (indicator.targetHigh() != null) == (figures == 2)
                && ascending(indicator);
    }

    private static boolean ascending(Indicator indicator) {
        return indicator.targetLow() == null
                || indicator.targetHigh() == null
                || indicator.targetLow().compareTo(indicator.targetHigh()) < 0;
    }
}
