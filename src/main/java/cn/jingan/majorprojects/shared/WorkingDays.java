package cn.jingan.majorprojects.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working-day calendar: weekends and the State Council's yearly holidays and make-up days (国务院办公厅年度放假安排).
 *
 * @param off holidays, weekdays among them
 * @param work make-up working days on weekends
 * @param years years for which the State Council's arrangement is known; in others only weekends count as free
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> work, Set<Integer> years) {

    public WorkingDays {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
        years = Set.copyOf(years);
    }

    /** Whether people work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return work.contains(day) || (!weekend && !off.contains(day));
    }

    /** The day that many working days after the given one; the given day itself does not count. */
    public LocalDate plus(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is the earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether the arrangement of that year is known; if not, a limit in it is provisional and is marked so. */
    public boolean knows(int year) {
        return years.contains(year);
    }
}
