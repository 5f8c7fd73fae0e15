package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.project.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table of dates: the milestones of each stage, then its gate.
 *
 * @param lines in order
 */
record ScheduleTable(List<Line> lines) {

    /**
     * A milestone, or a gate where {@code row} is null.
     *
     * @param gate sign of the gate; empty in the row of a milestone
     * @param gateOn when the gate was passed, or is expected to be reached; null for unknown, or passed before the
     *     system took the project up
     * @param passed whether it was passed
     * @param present whether it can be completed in the present stage
     */
    record Line(
            Schedule.@Nullable Row row,
            Stage stage,
            String gate,
            @Nullable LocalDate gateOn,
            boolean passed,
            boolean present) {

        String label() {
            return gate;
        }
    }

    static ScheduleTable of(List<Schedule.Row> rows, Stage present, Map<Stage, Instant> entries, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Schedule.Row> own = rows.stream()
                    .filter(row -> row.milestone().stage() == stage)
                    .toList();
            own.forEach(row -> lines.add(new Line(
                    row,
                    stage,
                    "",
                    null,
                    false,
                    stage == present && row.milestone().open())));
            if (!own.isEmpty()) {
                lines.add(gate(stage, present, own, entries, zone));
            }
        }
        return new ScheduleTable(lines);
    }

    private static Line gate(
            Stage stage, Stage present, List<Schedule.Row> own, Map<Stage, Instant> entries, ZoneId zone) {
        Stage next = Stage.values()[stage.ordinal() + 1];
        Instant entered = entries.get(next);
        boolean passed = present.ordinal() >= next.ordinal();
        boolean before = own.stream().allMatch(row -> row.milestone().status() == MilestoneStatus.BEFORE_SYSTEM);
        LocalDate on = passed
                ? (entered == null || before ? null : LocalDate.ofInstant(entered, zone))
                : own.stream()
                        .map(Schedule.Row::expectedOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
        return new Line(null, stage, "S" + (stage.ordinal() + 1), on, passed, false);
    }
}
