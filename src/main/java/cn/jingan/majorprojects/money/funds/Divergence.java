package cn.jingan.majorprojects.money.funds;

import java.math.BigDecimal;

/**
 * Where two figures part that should go together; {@link FundWords} says it in a sentence.
 *
 * @param points percentage points apart; of an excess without a base, in per cent of what was received
 * @param actual what is: 万元 of an excess, per cent else
 * @param expected what it is compared with, likewise
 */
public record Divergence(Kind kind, Level level, BigDecimal points, BigDecimal actual, BigDecimal expected) {

    /** What parts. */
    public enum Kind {
        /** More was paid than received. */
        PAID_OVER_RECEIVED,
        /** The share of payment is ahead of the physical progress. */
        PAYMENT_AHEAD,
        /** The share of payment is behind the physical progress. */
        PAYMENT_BEHIND,
        /** The work of the year is behind the plan of the year. */
        YEAR_BEHIND
    }

    /** How grave it is, 默认配置，待确认: 落后 10–30 个百分点黄, above 红. */
    public enum Level {
        YELLOW,
        RED
    }
}
