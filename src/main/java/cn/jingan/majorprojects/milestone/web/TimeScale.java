package cn.jingan.majorprojects.milestone.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on a line of pixels, from the first day of a quarter to the last of another. */
record TimeScale(LocalDate from, LocalDate to, int width) {
    /** A quarter's name needs so many pixels. */
    private static final double LEGIBLE = 26;

    /** The whole quarters around those days, with room for what is drawn at them, and with today among them unless it is more than two years away. */
    static TimeScale around(LocalDate first, LocalDate last, LocalDate today, int width) {
        LocalDate from = first.isAfter(today) && today.plusYears(2).isAfter(first) ? today : first;
        LocalDate to = last.isBefore(today) && last.plusYears(2).isAfter(today) ? today : last;
        return new TimeScale(
                quarter(from.minusWeeks(2)), quarter(to.plusMonths(1)).plusMonths(3), width);
    }

    /** Whether that day has its place on the line. */
    boolean shows(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    double x(LocalDate day) {
        double share = (double) from.until(day, ChronoUnit.DAYS) / from.until(to, ChronoUnit.DAYS);
        return Math.round(share * width * 10) / 10.0;
    }

    /** The quarters; their names are left out where there is no room. */
    List<GanttChart.Quarter> quarters() {
        List<GanttChart.Quarter> quarters = new ArrayList<>();
        boolean roomy = width / (from.until(to, ChronoUnit.MONTHS) / 3.0) >= LEGIBLE;
        for (LocalDate day = from; day.isBefore(to); day = day.plusMonths(3)) {
            boolean first = day.equals(from) || day.getMonth() == Month.JANUARY;
            String name = roomy ? String.valueOf((day.getMonthValue() + 2) / 3) : "";
            quarters.add(new GanttChart.Quarter(x(day), name, year(day, first)));
        }
        return quarters;
    }

    private static @Nullable Integer year(LocalDate day, boolean first) {
        return first ? day.getYear() : null;
    }

    /** The first day of its quarter. */
    static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }
}
