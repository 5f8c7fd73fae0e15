package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook would do, as things stand; once it was confirmed, what it did.
 *
 * @param whole what is wrong with all of it
 * @param outlooks what would move, by project; empty once it was confirmed
 */
public record ImportReport(
        ImportFile file, List<Line> lines, List<Broken> whole, List<GridOutlook> outlooks, List<GridPlan> plans) {

    /** What comes of a line. */
    public enum State {
        UNCHANGED,
        CHANGED,
        REFUSED
    }

    /**
     * A line of the workbook.
     *
     * @param code of its project, as written
     * @param project name of the project; null where it is not one's own
     * @param no number of the milestone, as written
     * @param milestone its name; null where there is none
     * @param refused why it cannot be saved, at the cells of the grid
     */
    public record Line(
            int line,
            String code,
            @Nullable String project,
            String no,
            @Nullable String milestone,
            List<ImportChange> changes,
            List<Broken> refused) {

        /** What comes of it. */
        public State state() {
            return !refused.isEmpty() ? State.REFUSED : changes.isEmpty() ? State.UNCHANGED : State.CHANGED;
        }
    }

    /** How many lines come to that. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** The lines that change something or are refused. */
    public List<Line> told() {
        return lines.stream().filter(line -> line.state() != State.UNCHANGED).toList();
    }

    /** Ids of the people whom its lines name. */
    public List<String> people() {
        return lines.stream()
                .flatMap(line -> line.changes().stream())
                .filter(change -> change.kind().equals("owner"))
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether it was saved already. */
    public boolean done() {
        return file.confirmedAt() != null;
    }

    /** Whether it can be saved as a whole. */
    public boolean sound() {
        return !done() && whole.isEmpty() && count(State.REFUSED) == 0 && count(State.CHANGED) > 0;
    }
}
