package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Validities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a road map with what it would be. */
final class Foresight {
    private final List<Schedule.Row> now;
    private final List<Schedule.Row> then;

    private Foresight(List<Schedule.Row> now, List<Schedule.Row> then) {
        this.now = now;
        this.then = then;
    }

    /** What becomes another, and which of these permits then end too early. */
    static Effect of(Schedule before, Schedule after, List<Validities.Validity> permits) {
        Foresight both = new Foresight(before.rows(), after.rows());
        return new Effect(both.moved(), both.gates(), both.lapses(permits), before.expectedEnd(), after.expectedEnd());
    }

    private List<Effect.Moved> moved() {
        List<Effect.Moved> moved = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Effect.Moved each = moved(now.get(i), then.get(i));
            if (!Objects.equals(each.plannedBefore(), each.plannedAfter())
                    || !Objects.equals(each.expectedBefore(), each.expectedAfter())) {
                moved.add(each);
            }
        }
        return moved;
    }

    private static Effect.Moved moved(Schedule.Row now, Schedule.Row then) {
        return new Effect.Moved(
                now.milestone().label(),
                now.milestone().plannedOn(),
                then.milestone().plannedOn(),
                now.expectedOn(),
                then.expectedOn(),
                isAfter(then.expectedOn(), then.milestone().baselineOn()),
                then.critical());
    }

    private List<Effect.Gate> gates() {
        List<Effect.Gate> gates = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            LocalDate before = last(now, stage, Schedule.Row::expectedOn);
            LocalDate after = last(then, stage, Schedule.Row::expectedOn);
            LocalDate planned = last(now, stage, row -> row.milestone().plannedOn());
            if (after != null && !after.equals(before)) {
                String name = "S" + (stage.ordinal() + 1);
                gates.add(new Effect.Gate(name, planned, before, after, isAfter(after, planned)));
            }
        }
        return gates;
    }

    private List<Effect.Lapse> lapses(List<Validities.Validity> permits) {
        Schedule.Row start = of(then, Stage.CONSTRUCTION).findFirst().orElse(null);
        LocalDate expected = start == null ? null : start.expectedOn();
        LocalDate before = of(now, Stage.CONSTRUCTION)
                .findFirst()
                .map(Schedule.Row::expectedOn)
                .orElse(null);
        if (start == null || expected == null || !start.milestone().open() || expected.equals(before)) {
            return List.of();
        }
        String label = start.milestone().label();
        return permits.stream()
                .filter(permit -> expected.isAfter(permit.until()))
                .map(permit -> new Effect.Lapse(permit.label(), permit.until(), label, expected))
                .toList();
    }

    private static Stream<Schedule.Row> of(List<Schedule.Row> rows, Stage stage) {
        return rows.stream().filter(row -> row.milestone().stage() == stage);
    }

    private static @Nullable LocalDate last(
            List<Schedule.Row> rows, Stage stage, Function<Schedule.Row, @Nullable LocalDate> date) {
        return of(rows, stage)
                .map(date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isAfter(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isAfter(other);
    }
}
