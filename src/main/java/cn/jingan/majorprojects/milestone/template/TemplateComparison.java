package cn.jingan.majorprojects.milestone.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a template, milestone by milestone.
 *
 * @param lines what differs: every row of the later version in its order, then those that fell away
 */
public record TemplateComparison(List<Line> lines) {

    /** What became of a milestone. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /**
     * One milestone.
     *
     * @param before as it was; null when added
     * @param after as it is to be; null when removed
     * @param changed names of the columns that differ
     */
    public record Line(Kind kind, @Nullable TemplateRow before, @Nullable TemplateRow after, Set<String> changed) {}

    /** What differs from one version to a later one. */
    static TemplateComparison of(List<TemplateRow> before, List<TemplateRow> after) {
        List<Line> lines = new ArrayList<>();
        for (TemplateRow row : after) {
            Optional<TemplateRow> was = find(before, row.key());
            if (was.isEmpty()) {
                lines.add(new Line(Kind.ADDED, null, row, Set.of()));
            } else {
                kept(was.get(), row, place(before, after, row) != place(after, before, row))
                        .ifPresent(lines::add);
            }
        }
        before.stream()
                .filter(row -> find(after, row.key()).isEmpty())
                .forEach(row -> lines.add(new Line(Kind.REMOVED, row, null, Set.of())));
        return new TemplateComparison(List.copyOf(lines));
    }

    /** How many milestones are new. */
    public long added() {
        return count(Kind.ADDED);
    }

    /** How many milestones fell away. */
    public long removed() {
        return count(Kind.REMOVED);
    }

    /** How many milestones say something else. */
    public long changed() {
        return count(Kind.CHANGED);
    }

    /** How many milestones stand elsewhere and say the same. */
    public long moved() {
        return count(Kind.MOVED);
    }

    private long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private static Optional<Line> kept(TemplateRow before, TemplateRow after, boolean moved) {
        Map<String, String> was = before.cells();
        Set<String> changed = new LinkedHashSet<>();
        after.cells().forEach((column, cell) -> {
            if (!cell.equals(was.get(column))) {
                changed.add(column);
            }
        });
        if (changed.isEmpty() && !moved) {
            return Optional.empty();
        }
        return Optional.of(new Line(changed.isEmpty() ? Kind.MOVED : Kind.CHANGED, before, after, changed));
    }

    /** How many rows that both have stand before this one in the first. */
    private static long place(List<TemplateRow> in, List<TemplateRow> other, TemplateRow row) {
        return in.stream()
                .takeWhile(each -> !each.key().equals(row.key()))
                .filter(each -> find(other, each.key()).isPresent())
                .count();
    }

    private static Optional<TemplateRow> find(List<TemplateRow> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
