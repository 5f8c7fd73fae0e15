package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.money.funds.Divergence.Kind;
import cn.jingan.majorprojects.money.funds.Divergence.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rule of divergence (资金：计划/到位/支付与形象进度背离; 默认配置，待确认):
 *
 * <ul>
 *   <li>paid above received is one, whatever the amount, and red above the red limit in points of the base, of what was
 *       received where there is none;
 *   <li>the share of payment (支付 ÷ 概算, else ÷ 总投资) and 形象进度 more than the limits apart, either way;
 *   <li>完成投资 of the year behind 年度计划 × months elapsed ÷ 12 by more than the limits, in points of the plan.
 * </ul>
 *
 * Points are rounded to two decimals and judged as they are shown. Where something to measure by is missing, that is said
 * and nothing is judged.
 */
@Component
public class Divergences {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    /** Paid with nothing received. */
    private static final BigDecimal ALL = HUNDRED.setScale(2);

    private final FundLimits limits;

    Divergences(FundLimits limits) {
        this.limits = limits;
    }

    /** What there must be before something can be judged. */
    public enum Missing {
        /** Neither 概算 nor 总投资. */
        BASE,
        /** 年度计划 of the year. */
        YEAR_PLAN,
        /** A confirmed statement of the December before, from which the work of the year is counted. */
        LAST_DECEMBER
    }

    /** Where the figures part, the gravest first. */
    public List<Divergence> of(Measured measured) {
        List<Divergence> found = new ArrayList<>();
        excess(measured).ifPresent(found::add);
        payment(measured).ifPresent(found::add);
        year(measured).ifPresent(found::add);
        found.sort(Comparator.comparing(Divergence::level)
                .thenComparing(Divergence::points)
                .reversed());
        return List.copyOf(found);
    }

    /** What could not be judged, and for want of what. */
    public List<Missing> missing(Measured measured) {
        return Stream.of(Missing.values())
                .filter(each -> switch (each) {
                    case BASE -> measured.base() == null;
                    case YEAR_PLAN -> measured.yearPlan() == null;
                    case LAST_DECEMBER -> measured.yearPlan() != null && measured.doneBefore() == null;
                })
                .toList();
    }

    private Optional<Divergence> excess(Measured measured) {
        BigDecimal excess = measured.paid().subtract(measured.received());
        if (excess.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal whole =
                measured.base() == null ? measured.received() : measured.base().amount();
        BigDecimal points = whole.signum() == 0 ? ALL : percent(excess, whole);
        Level level = points.compareTo(limits.red()) > 0 ? Level.RED : Level.YELLOW;
        return Optional.of(
                new Divergence(Kind.PAID_OVER_RECEIVED, level, points, measured.paid(), measured.received()));
    }

    private Optional<Divergence> payment(Measured measured) {
        Measured.Base base = measured.base();
        if (base == null) {
            return Optional.empty();
        }
        BigDecimal share = percent(measured.paid(), base.amount());
        boolean ahead = share.compareTo(measured.progress()) > 0;
        return apart(ahead ? Kind.PAYMENT_AHEAD : Kind.PAYMENT_BEHIND, share, measured.progress());
    }

    private Optional<Divergence> year(Measured measured) {
        BigDecimal plan = measured.yearPlan();
        BigDecimal before = measured.doneBefore();
        if (plan == null || before == null) {
            return Optional.empty();
        }
        BigDecimal work = percent(measured.done().subtract(before), plan);
        BigDecimal elapsed = percent(BigDecimal.valueOf(measured.month().getMonthValue()), MONTHS);
        return work.compareTo(elapsed) < 0 ? apart(Kind.YEAR_BEHIND, work, elapsed) : Optional.empty();
    }

    private Optional<Divergence> apart(Kind kind, BigDecimal actual, BigDecimal expected) {
        BigDecimal points = actual.subtract(expected).abs();
        return points.compareTo(limits.yellow()) <= 0
                ? Optional.empty()
                : Optional.of(new Divergence(
                        kind, points.compareTo(limits.red()) > 0 ? Level.RED : Level.YELLOW, points, actual, expected));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
