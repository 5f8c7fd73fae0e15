package cn.jingan.majorprojects.milestone.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The planned dates as they were approved once, beside what is expected now.
 *
 * @param no from 1, the newest last
 * @param source what approved it: S2, 工期调整
 * @param takenAt when
 * @param endOn the last day planned then
 * @param slip calendar days the end is expected later than planned then; negative for earlier, null while it is unknown
 * @param milestones how many it has
 * @param later how many of them were, or are expected, later than planned then
 * @param most the milestone that slips most; null where none is later
 * @param mostDays by how many calendar days
 */
public record Baseline(
        int no,
        String source,
        Instant takenAt,
        LocalDate endOn,
        @Nullable Integer slip,
        int milestones,
        int later,
        @Nullable String most,
        @Nullable Integer mostDays) {

    /**
     * A planned date of a baseline.
     *
     * @param no of the baseline
     */
    record Day(int no, String milestoneId, LocalDate plannedOn, String source, Instant takenAt) {}

    private record Late(String label, int days) {}

    static List<Baseline> of(List<Day> days, Schedule schedule) {
        Map<Integer, List<Day>> byNo = days.stream().collect(Collectors.groupingBy(Day::no));
        List<Schedule.Row> rows = schedule.rows();
        return byNo.values().stream()
                .map(one -> of(one, rows, schedule.expectedEnd()))
                .sorted(Comparator.comparing(Baseline::no))
                .toList();
    }

    private static Baseline of(List<Day> days, List<Schedule.Row> rows, @Nullable LocalDate expectedEnd) {
        Day first = days.get(0);
        LocalDate end =
                days.stream().map(Day::plannedOn).max(Comparator.naturalOrder()).orElseThrow();
        List<Late> late = late(days, rows);
        Optional<Late> most = late.stream().max(Comparator.comparing(Late::days));
        return new Baseline(
                first.no(),
                first.source(),
                first.takenAt(),
                end,
                expectedEnd == null ? null : Schedule.days(end, expectedEnd),
                days.size(),
                late.size(),
                most.map(Late::label).orElse(null),
                most.map(Late::days).orElse(null));
    }

    private static List<Late> late(List<Day> days, List<Schedule.Row> rows) {
        Map<String, LocalDate> then = days.stream().collect(Collectors.toMap(Day::milestoneId, Day::plannedOn));
        return rows.stream()
                .filter(row -> row.expectedOn() != null
                        && then.containsKey(row.milestone().id()))
                .map(row -> new Late(
                        row.milestone().label(),
                        Schedule.days(
                                Objects.requireNonNull(then.get(row.milestone().id())),
                                Objects.requireNonNull(row.expectedOn()))))
                .filter(slipped -> slipped.days() > 0)
                .toList();
    }
}
