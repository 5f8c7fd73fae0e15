package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chart beside the table of dates, on the same rows. Lengths are pixels.
 *
 * @param height of the whole, head included
 * @param today where today lies; null outside the chart
 */
record GanttChart(int height, List<Quarter> quarters, List<Bars> rows, @Nullable Double today) {
    static final int WIDTH = 560;
    private static final int HEAD = 44;
    private static final int ROW = 30;

    /** A quarter begins: its number, and its year where it is the first shown of it. */
    record Quarter(double x, String name, @Nullable Integer year) {}

    /** A bar; nothing is shorter than 3 pixels. */
    record Bar(String kind, double x, double width) {}

    /** A line from the end of a predecessor to the beginning. */
    record Link(String path, boolean critical) {}

    /**
     * What is drawn in one row.
     *
     * @param y upper edge of the row
     * @param plannedTick where the planned date lies; null for none
     * @param gate where the gate's diamond lies; null in the row of a milestone
     */
    record Bars(
            double y,
            boolean critical,
            boolean present,
            List<Bar> bars,
            List<Link> links,
            @Nullable Double plannedTick,
            @Nullable Double gate,
            boolean passed,
            String label) {}

    /** The chart of those rows; empty without any date. */
    static @Nullable GanttChart of(List<ScheduleTable.Line> lines, LocalDate today) {
        List<LocalDate> dates =
                lines.stream().flatMap(GanttChart::dates).sorted().toList();
        if (dates.isEmpty()) {
            return null;
        }
        TimeScale scale = TimeScale.around(dates.get(0), dates.get(dates.size() - 1), today, WIDTH);
        List<Bars> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(bars(lines, i, scale, today));
        }
        return new GanttChart(HEAD + ROW * lines.size(), scale.quarters(), rows, scale.x(today));
    }

    private static Stream<LocalDate> dates(ScheduleTable.Line line) {
        Schedule.Row row = line.row();
        return row == null
                ? Stream.empty()
                : Stream.of(row.milestone().plannedOn(), row.milestone().baselineOn(), row.startsOn(), row.expectedOn())
                        .filter(java.util.Objects::nonNull);
    }

    private static Bars bars(List<ScheduleTable.Line> lines, int index, TimeScale scale, LocalDate today) {
        ScheduleTable.Line line = lines.get(index);
        double y = y(index);
        Schedule.Row row = line.row();
        if (row == null) {
            Double at = line.gateOn() == null ? null : scale.x(line.gateOn());
            return new Bars(y, false, false, List.of(), List.of(), null, at, line.passed(), line.label());
        }
        DatedMilestone milestone = row.milestone();
        LocalDate planned = milestone.plannedOn();
        return new Bars(
                y,
                row.critical(),
                line.present(),
                drawn(row, scale, today),
                links(lines, row, y, scale),
                planned == null ? null : scale.x(planned),
                null,
                false,
                milestone.label());
    }

    private static double y(int index) {
        return HEAD + ROW * index;
    }

    private static List<Link> links(List<ScheduleTable.Line> lines, Schedule.Row row, double y, TimeScale scale) {
        List<Link> links = new ArrayList<>();
        LocalDate start = row.startsOn();
        for (int i = 0; i < lines.size() && start != null; i++) {
            Schedule.Row before = lines.get(i).row();
            LocalDate end = before == null ? null : before.expectedOn();
            if (before != null
                    && end != null
                    && row.after().contains(before.milestone().no())) {
                String path = "M%s %sV%sH%sV%s".formatted(scale.x(end), y(i) + 21, y + 4, scale.x(start) + 3, y + 9);
                links.add(new Link(
                        path,
                        before.critical()
                                && row.critical()
                                && row.driving().contains(before.milestone().no())));
            }
        }
        return links;
    }

    private static List<Bar> drawn(Schedule.Row row, TimeScale scale, LocalDate today) {
        List<Bar> bars = new ArrayList<>();
        LocalDate planned = row.milestone().plannedOn();
        LocalDate expected = row.expectedOn();
        add(bars, "g-base", row.startsOn(), row.milestone().baselineOn(), scale);
        if (row.milestone().actualOn() != null) {
            add(bars, "g-act", row.startsOn(), row.milestone().actualOn(), scale);
        } else if (row.overdue(today)) {
            add(bars, "g-plan", row.startsOn(), planned, scale);
            add(bars, "g-over", planned, expected, scale);
        } else {
            boolean asPlanned = planned != null && planned.equals(expected);
            add(bars, asPlanned ? "g-plan" : "g-fore", row.startsOn(), expected, scale);
        }
        return bars;
    }

    private static void add(
            List<Bar> bars, String kind, @Nullable LocalDate from, @Nullable LocalDate to, TimeScale scale) {
        if (to != null) {
            double end = scale.x(to);
            double start = from == null || from.isAfter(to) ? end - 3 : Math.min(scale.x(from), end - 3);
            bars.add(new Bar(kind, start, end - start));
        }
    }
}
