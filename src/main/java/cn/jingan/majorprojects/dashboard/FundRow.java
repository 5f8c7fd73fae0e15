package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.money.funds.Measured;
import cn.jingan.majorprojects.money.funds.Measured.Base;
import cn.jingan.majorprojects.money.funds.Measured.BaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last confirmed month of a project whose figures part. Amounts in 万元 since the project began.
 *
 * @param project code of its project
 * @param projectNumber annex number of the project; null beyond the annex
 * @param department code of the lead department
 * @param monthOn first day of the month
 * @param progress 形象进度 in per cent
 * @param points percentage points of the gravest divergence
 */
public record FundRow(
        String id,
        String project,
        @Nullable String projectNumber,
        String projectName,
        String department,
        LocalDate monthOn,
        BigDecimal received,
        BigDecimal paid,
        BigDecimal done,
        BigDecimal progress,
        @Nullable BigDecimal baseAmount,
        @Nullable BaseKind baseKind,
        @Nullable BigDecimal yearPlan,
        @Nullable BigDecimal doneBefore,
        BigDecimal points) {

    /** What to give as {@code after} for what follows this row. */
    String key() {
        return points.toPlainString() + "_" + id;
    }

    /** What the rule judges. */
    Measured measured() {
        Base base = baseKind == null || baseAmount == null ? null : new Base(baseKind, baseAmount);
        return new Measured(monthOn, received, paid, done, progress, base, yearPlan, doneBefore);
    }
}
