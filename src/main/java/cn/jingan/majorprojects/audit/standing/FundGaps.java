package cn.jingan.majorprojects.audit.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months of funds of one chain as they were confirmed, from the ledger alone: how far payment is from what was received
 * and from the physical progress, and the work of the year behind its plan.
 */
final class FundGaps {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Map<String, Step> months = new TreeMap<>();

    /**
     * Months on end whose figures were more points apart than the limit.
     *
     * @param worst the widest apart of them
     * @param first the first of them
     * @param points of the worst, rounded down
     */
    record Apart(Step worst, Step first, long points) {}

    /** Keeps a month that counts from now on; confirmed again, the later one counts. */
    void hear(Step step) {
        if (step.action().equals("fundStatement.confirmed")) {
            months.put(step.after("month"), step);
        }
    }

    /** Each stretch of months more than so many percentage points apart, in their order. */
    List<Apart> over(long limit) {
        List<Apart> found = new ArrayList<>();
        boolean on = false;
        for (Step month : months.values()) {
            BigDecimal points = points(month);
            boolean over = points.compareTo(BigDecimal.valueOf(limit)) > 0;
            if (over) {
                Apart last = on ? found.remove(found.size() - 1) : null;
                found.add(widest(last, month, points));
            }
            on = over;
        }
        return found;
    }

    private static Apart widest(@Nullable Apart before, Step month, BigDecimal points) {
        if (before == null) {
            return new Apart(month, month, points.longValue());
        }
        boolean wider = points.compareTo(points(before.worst())) > 0;
        return wider ? new Apart(month, before.first(), points.longValue()) : before;
    }

    /** Percentage points of whatever is widest apart; nought where nothing can be compared. */
    private static BigDecimal points(Step month) {
        return Stream.of(excess(month), payment(month), year(month)).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static BigDecimal excess(Step month) {
        BigDecimal received = number(month, "received");
        BigDecimal base = number(month, "baseAmount");
        BigDecimal whole = base.signum() == 0 ? received : base;
        BigDecimal excess = number(month, "paid").subtract(received);
        return whole.signum() == 0 ? HUNDRED.multiply(BigDecimal.valueOf(excess.signum())) : percent(excess, whole);
    }

    private static BigDecimal payment(Step month) {
        BigDecimal base = number(month, "baseAmount");
        return base.signum() == 0
                ? BigDecimal.ZERO
                : percent(number(month, "paid"), base)
                        .subtract(number(month, "progress"))
                        .abs();
    }

    private static BigDecimal year(Step month) {
        BigDecimal plan = number(month, "yearPlan");
        if (plan.signum() == 0 || month.after("doneBefore").isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal elapsed = percent(new BigDecimal(month.after("month").substring(5)), MONTHS);
        return elapsed.subtract(percent(number(month, "done").subtract(number(month, "doneBefore")), plan));
    }

    private static BigDecimal number(Step month, String field) {
        String said = month.after(field);
        return said.isEmpty() ? BigDecimal.ZERO : new BigDecimal(said);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
