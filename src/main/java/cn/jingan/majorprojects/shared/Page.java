package cn.jingan.majorprojects.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, read by key and never by offset.
 *
 * @param items the rows
 * @param next what to give as {@code after} for the next part; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Makes a page of rows that were asked for with one more than the limit. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, key.apply(items.get(limit - 1)));
    }

    /** The same page with other rows. */
    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }
}
