package cn.jingan.majorprojects.money.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says and what it is measured by. Amounts in 万元, since the project began unless said otherwise.
 *
 * @param month its first day
 * @param progress 形象进度 in per cent of the whole project
 * @param base what payments are a share of; null where neither 概算 nor 总投资 is known
 * @param yearPlan 年度计划 of the month's year; null where none was issued
 * @param doneBefore 完成投资 until the end of the year before; null where no statement of its December counts
 */
public record Measured(
        LocalDate month,
        BigDecimal received,
        BigDecimal paid,
        BigDecimal done,
        BigDecimal progress,
        @Nullable Base base,
        @Nullable BigDecimal yearPlan,
        @Nullable BigDecimal doneBefore) {

    /** What payments are a share of. */
    public enum BaseKind {
        /** 概算 in force. */
        BUDGET_ESTIMATE,
        /** 总投资 where there is no 概算. */
        INVESTMENT
    }

    /**
     * An amount and what it is.
     *
     * @param amount in 万元, above zero
     */
    public record Base(BaseKind kind, BigDecimal amount) {}
}
