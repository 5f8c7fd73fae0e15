package cn.jingan.majorprojects.indicator.web;

import cn.jingan.majorprojects.indicator.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the table shows it.
 *
 * @param indicator the indicator
 * @param judged key of the sentence that says how it is judged
 * @param low its figure, or the lower one, written out; empty for none
 * @param high the higher figure, written out; empty for none
 * @param department name of the department that answers for it
 */
record IndicatorRow(Indicator indicator, String judged, String low, String high, String department) {

    static IndicatorRow of(Indicator indicator, String department) {
        return new IndicatorRow(
                indicator,
                "indicator.judged." + indicator.targetKind() + "." + indicator.comparator(),
                written(indicator.targetLow()),
                written(indicator.targetHigh()),
                department);
    }

    private static String written(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }
}
