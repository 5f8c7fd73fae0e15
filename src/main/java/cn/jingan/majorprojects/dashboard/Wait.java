package cn.jingan.majorprojects.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A department that is waited for.
 *
 * @param department its code
 * @param name its name today
 * @param items open items asked of it
 * @param mean working days they have been open, on average, to one decimal
 * @param longest working days the oldest has been open
 * @param overdue how many are past their last day
 */
public record Wait(String department, String name, long items, BigDecimal mean, int longest, long overdue) {

    /** Sums up a department's open items, given how many working days ago each day was on which some were created. */
    static Wait of(
            String department,
            String name,
            List<DashboardViews.OpenCount> days,
            ToIntFunction<DashboardViews.OpenCount> waited) {
        long items = days.stream().mapToLong(DashboardViews.OpenCount::items).sum();
        long sum = days.stream()
                .mapToLong(day -> day.items() * waited.applyAsInt(day))
                .sum();
        return new Wait(
                department,
                name,
                items,
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(items), 1, RoundingMode.HALF_UP),
                days.stream().mapToInt(waited).max().orElse(0),
                days.stream().mapToLong(DashboardViews.OpenCount::overdue).sum());
    }
}
