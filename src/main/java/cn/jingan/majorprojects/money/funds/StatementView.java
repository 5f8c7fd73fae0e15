package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.money.funds.Measured.Base;
import cn.jingan.majorprojects.money.funds.Measured.BaseKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A version of a month's statement as it is read. Amounts in 万元 since the project began.
 *
 * @param project code of its project
 * @param monthOn first day of the month
 * @param progress 形象进度 in per cent of the whole project
 * @param words the progress in words
 * @param reason why it corrects another, or why a figure falls
 * @param corrects id of the version before; null for the first
 * @param confirmedBy id of who confirmed it; null while nobody has
 * @param correctedAt since when another version stands in its place; null while it does not
 * @param baseAmount what payments were a share of when it was confirmed; null where nothing was
 * @param yearPlan 年度计划 then; null for none
 * @param doneBefore 完成投资 until the end of the year before, as known then; null for unknown
 * @param points of the gravest divergence then; null where there was none
 * @param newest whether it is the last month of its project that counts
 */
public record StatementView(
        String id,
        String projectId,
        String project,
        LocalDate monthOn,
        BigDecimal received,
        BigDecimal paid,
        BigDecimal done,
        BigDecimal progress,
        String words,
        @Nullable String reason,
        @Nullable String corrects,
        String department,
        String recordedBy,
        Instant recordedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant correctedAt,
        @Nullable BigDecimal baseAmount,
        @Nullable BaseKind baseKind,
        @Nullable BigDecimal yearPlan,
        @Nullable BigDecimal doneBefore,
        @Nullable BigDecimal points,
        boolean newest,
        long version) {

    /** How a version stands. */
    public enum State {
        /** 待确认. */
        OPEN,
        /** 已确认: it counts. */
        CONFIRMED,
        /** 已更正: another version stands in its place. */
        CORRECTED
    }

    /** How it stands. */
    public State state() {
        return correctedAt != null ? State.CORRECTED : confirmedBy != null ? State.CONFIRMED : State.OPEN;
    }

    /** Whether it counts. */
    public boolean counts() {
        return state() == State.CONFIRMED;
    }

    /** The month. */
    public YearMonth month() {
        return YearMonth.from(monthOn);
    }

    /** What it was measured by when it was confirmed. */
    Measured measured() {
        Base base = baseKind == null || baseAmount == null ? null : new Base(baseKind, baseAmount);
        return measuredBy(base, yearPlan, doneBefore);
    }

    /** The same, measured otherwise. */
    Measured measuredBy(@Nullable Base base, @Nullable BigDecimal plan, @Nullable BigDecimal before) {
        return new Measured(monthOn, received, paid, done, progress, base, plan, before);
    }
}
