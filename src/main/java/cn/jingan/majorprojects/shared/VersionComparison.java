package cn.jingan.majorprojects.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of the same, row by row.
 *
 * @param lines what differs: every row of the later version in its order, then those that fell away
 * @param <R> the rows
 */
public record VersionComparison<R>(List<Line<R>> lines) {

    /** What became of a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /**
     * One row.
     *
     * @param before as it was; null when added
     * @param after as it is to be; null when removed
     * @param changed names of the columns that differ
     */
    public record Line<R>(Kind kind, @Nullable R before, @Nullable R after, Set<String> changed) {}

    /**
     * What differs from one version to a later one.
     *
     * @param key what stays the same of a row from version to version
     * @param cells what a row says, by column, without its place
     * @param ordered whether it says something where a row stands
     */
    public static <R> VersionComparison<R> of(
            List<R> before,
            List<R> after,
            Function<R, String> key,
            Function<R, Map<String, String>> cells,
            boolean ordered) {
        Map<String, R> was = byKey(before, key);
        Map<String, R> is = byKey(after, key);
        List<String> places = common(was, is);
        List<String> newPlaces = common(is, was);
        List<Line<R>> lines = new ArrayList<>();
        is.forEach((each, row) -> {
            R earlier = was.get(each);
            if (earlier == null) {
                lines.add(new Line<>(Kind.ADDED, null, row, Set.of()));
                return;
            }
            Set<String> changed = changed(cells.apply(earlier), cells.apply(row));
            boolean moved = ordered && places.indexOf(each) != newPlaces.indexOf(each);
            if (!changed.isEmpty() || moved) {
                lines.add(new Line<>(changed.isEmpty() ? Kind.MOVED : Kind.CHANGED, earlier, row, changed));
            }
        });
        was.forEach((each, row) -> {
            if (!is.containsKey(each)) {
                lines.add(new Line<>(Kind.REMOVED, row, null, Set.of()));
            }
        });
        return new VersionComparison<>(List.copyOf(lines));
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

    /** How many rows stand elsewhere and say the same. */
    public long moved() {
        return count(Kind.MOVED);
    }

    private long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private static Set<String> changed(Map<String, String> was, Map<String, String> is) {
        Set<String> changed = new LinkedHashSet<>();
        is.forEach((column, cell) -> {
            if (!cell.equals(was.get(column))) {
                changed.add(column);
            }
        });
        return changed;
    }

    private static <R> Map<String, R> byKey(List<R> rows, Function<R, String> key) {
        return rows.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static <R> List<String> common(Map<String, R> of, Map<String, R> with) {
        return of.keySet().stream().filter(with::containsKey).toList();
    }
}
