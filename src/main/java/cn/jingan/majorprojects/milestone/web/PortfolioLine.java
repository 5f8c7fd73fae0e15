package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.project.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One project on the portfolio's chart, in days.
 *
 * @param spans what is drawn, in the order of drawing
 * @param gates S1 to S4, where a day is known
 * @param expectedEnd when the last milestone will be done as things stand; null while one has no date
 * @param slip calendar days the end is, or is expected, later than planned; negative for earlier, null where unknown
 * @param overdue milestones past their planned day and not done
 * @param undated milestones without any date
 */
record PortfolioLine(
        ProjectRow project,
        List<Span> spans,
        List<Gate> gates,
        @Nullable LocalDate expectedEnd,
        @Nullable Integer slip,
        int overdue,
        int undated) {

    /** What lies between two days: {@code base}, {@code act}, {@code plan}, {@code fore} or {@code over}. */
    record Span(String kind, LocalDate from, LocalDate to) {}

    /** A gate, passed on that day or expected then. */
    record Gate(String name, LocalDate on, boolean passed) {}

    static PortfolioLine of(
            ProjectRow project, Schedule schedule, Map<Stage, Instant> entries, LocalDate today, ZoneId zone) {
        List<Schedule.Row> rows = schedule.rows();
        List<Span> spans = new ArrayList<>();
        LocalDate before = null;
        for (Stage stage : Stage.values()) {
            List<Schedule.Row> own = rows.stream()
                    .filter(row -> row.milestone().stage() == stage)
                    .toList();
            spans.addAll(spans(own, before, today));
            LocalDate end = last(own, Schedule.Row::expectedOn);
            before = end == null ? before : end;
        }
        List<Gate> gates = ScheduleTable.of(rows, project.stage(), entries, zone).lines().stream()
                .filter(line -> line.row() == null && line.gateOn() != null)
                .map(line -> new Gate(line.gate(), Objects.requireNonNull(line.gateOn()), line.passed()))
                .toList();
        LocalDate end = schedule.expectedEnd();
        LocalDate planned = last(rows, row -> row.milestone().plannedOn());
        return new PortfolioLine(
                project,
                spans,
                gates,
                end,
                end == null || planned == null ? null : (int) (end.toEpochDay() - planned.toEpochDay()),
                (int) rows.stream().filter(row -> row.overdue(today)).count(),
                (int) rows.stream().filter(row -> row.expectedOn() == null).count());
    }

    /** Every day that the chart must have room for. */
    Stream<LocalDate> days() {
        return Stream.concat(
                spans.stream().flatMap(span -> Stream.of(span.from(), span.to())),
                gates.stream().map(Gate::on));
    }

    /** A stage: what was approved below, then what is done, what is planned, what is late. */
    private static List<Span> spans(List<Schedule.Row> own, @Nullable LocalDate before, LocalDate today) {
        List<Span> spans = new ArrayList<>();
        LocalDate start = before == null ? first(own, PortfolioLine::beginning) : before;
        LocalDate end = last(own, Schedule.Row::expectedOn);
        if (start == null || end == null) {
            return spans;
        }
        add(spans, "base", start, last(own, row -> row.milestone().baselineOn()));
        LocalDate done = last(own, row -> row.milestone().actualOn());
        add(spans, "act", start, done);
        if (own.stream().map(Schedule.Row::milestone).anyMatch(DatedMilestone::open)) {
            LocalDate from = done == null ? start : done;
            LocalDate planned = last(own, row -> row.milestone().plannedOn());
            boolean overdue = own.stream().anyMatch(row -> row.overdue(today));
            if (overdue && planned != null && planned.isBefore(end)) {
                add(spans, "plan", from, planned);
                add(spans, "over", planned.isAfter(from) ? planned : from, end);
            } else {
                add(spans, end.equals(planned) ? "plan" : "fore", from, end);
            }
        }
        return spans;
    }

    private static @Nullable LocalDate beginning(Schedule.Row row) {
        return row.startsOn() == null ? row.expectedOn() : row.startsOn();
    }

    private static void add(List<Span> spans, String kind, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isBefore(from)) {
            spans.add(new Span(kind, from, to));
        }
    }

    private static @Nullable LocalDate first(
            List<Schedule.Row> rows, Function<Schedule.Row, @Nullable LocalDate> date) {
        return rows.stream()
                .map(date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(List<Schedule.Row> rows, Function<Schedule.Row, @Nullable LocalDate> date) {
        return rows.stream()
                .map(date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
