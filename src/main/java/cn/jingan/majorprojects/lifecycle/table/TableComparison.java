package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a table, row by row.
 *
 * @param lines every row of the later version in its order, then those that fell away
 */
public record TableComparison(List<Line> lines) {

    /** What became of a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED,
        SAME
    }

    /**
     * One row.
     *
     * @param before as it was; null when added
     * @param after as it is to be; null when removed
     * @param changed names of the columns that differ
     */
    public record Line(Kind kind, @Nullable Row before, @Nullable Row after, Set<String> changed) {}

    /** What differs from one version to a later one. */
    static TableComparison of(DecisionTable before, DecisionTable after) {
        List<Line> lines = new ArrayList<>();
        Set<String> moved = after.ordered() ? moved(before, after) : Set.of();
        after.rows()
                .forEach(row -> lines.add(before.row(row.id())
                        .map(earlier -> kept(after, earlier, row, moved.contains(row.id())))
                        .orElseGet(() -> new Line(Kind.ADDED, null, row, Set.of()))));
        before.rows().stream()
                .filter(row -> after.row(row.id()).isEmpty())
                .forEach(row -> lines.add(new Line(Kind.REMOVED, row, null, Set.of())));
        return new TableComparison(List.copyOf(lines));
    }

    /** What differs alone. */
    public List<Line> differences() {
        return lines.stream().filter(line -> line.kind() != Kind.SAME).toList();
    }

    /** How many rows are new. */
    public long added() {
        return count(Kind.ADDED);
    }

    /** How many rows fell away. */
    public long removed() {
        return count(Kind.REMOVED);
    }

    /** How many rows say something else. */
    public long changed() {
        return count(Kind.CHANGED);
    }

    /** How many rows stand elsewhere, where that matters. */
    public long moved() {
        return count(Kind.MOVED);
    }

    private long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private static Line kept(DecisionTable table, Row before, Row after, boolean moved) {
        Map<String, String> was = table.cells(before);
        Set<String> changed = new LinkedHashSet<>();
        table.cells(after).forEach((name, cell) -> {
            if (!cell.equals(was.get(name))) {
                changed.add(name);
            }
        });
        boolean same = changed.isEmpty() && before.description().equals(after.description());
        Kind kind = !same ? Kind.CHANGED : moved ? Kind.MOVED : Kind.SAME;
        return new Line(kind, before, after, changed);
    }

    /** Rows of both versions that stand after another number of common rows than before. */
    private static Set<String> moved(DecisionTable before, DecisionTable after) {
        List<String> was = common(before, after);
        List<String> is = common(after, before);
        Set<String> moved = new LinkedHashSet<>(is);
        moved.removeIf(id -> was.indexOf(id) == is.indexOf(id));
        return moved;
    }

    private static List<String> common(DecisionTable of, DecisionTable with) {
        return of.rows().stream()
                .map(Row::id)
                .filter(id -> with.row(id).isPresent())
                .toList();
    }
}
