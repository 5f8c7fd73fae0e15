package cn.jingan.majorprojects.dashboard;

import java.time.LocalDate;
import java.util.List;

/**
 * What comes due in thirty days.
 *
 * @param from first day
 * @param to last day
 * @param total open items due on these days
 * @param items the first of them, at most six
 */
public record DueColumn(LocalDate from, LocalDate to, long total, List<Item> items) {

    /**
     * An open item with a last day.
     *
     * @param kind of work, as its question is called
     * @param label what it is about
     */
    public record Item(
            String id,
            LocalDate dueOn,
            String project,
            String projectNumber,
            String projectName,
            String kind,
            String label,
            boolean statutory) {}

    /** How many are not among the items. */
    public long more() {
        return total - items.size();
    }
}
