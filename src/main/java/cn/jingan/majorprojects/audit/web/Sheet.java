package cn.jingan.majorprojects.audit.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as a table that can be taken out.
 *
 * @param name of the file, without its ending
 * @param columns names of the columns, as programs read them; people read {@code audit.csv.<name>}
 * @param rows hands over every row, cell by cell in the order of the columns
 */
record Sheet(String name, List<String> columns, Consumer<Consumer<List<@Nullable String>>> rows) {

    /** A table of a list that is in memory. */
    static <T> Sheet of(String name, List<String> columns, List<T> list, Function<T, List<@Nullable String>> cells) {
        return new Sheet(name, columns, row -> list.forEach(each -> row.accept(cells.apply(each))));
    }
}
