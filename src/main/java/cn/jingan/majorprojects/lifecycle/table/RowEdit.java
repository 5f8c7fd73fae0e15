package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Column;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Row;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row as somebody typed it.
 *
 * @param rowId the row to be changed; null for a new one
 * @param position place in the table, from 1; null leaves it, and puts a new row at the end
 * @param description the row in words
 * @param cells by column what was typed or chosen
 */
public record RowEdit(
        @Nullable String rowId,
        @Nullable Integer position,
        @Nullable String description,
        Map<String, List<String>> cells) {
    private static final int LENGTH = 400;

    /** The row it makes, refused where a cell is longer than it may be or a text is missing. */
    Row row(DecisionTable table) {
        Refusals refusals =
                new Refusals().required("description", description).atMost(LENGTH, "description", description);
        cells.forEach((name, typed) -> typed.forEach(text -> refusals.atMost(LENGTH, name, text)));
        table.outputs().stream()
                .filter(column -> column.type().equals("string"))
                .forEach(column -> refusals.required(column.name(), first(column)));
        refusals.refuse();
        return new Row(
                rowId == null ? "r" + Ids.next() : rowId,
                Objects.requireNonNull(description).strip(),
                table.inputs().stream().map(this::condition).toList(),
                table.outputs().stream().map(this::answer).toList());
    }

    /** Choices become a list of texts, all of them mean whatever; anything else stands as it was typed. */
    private String condition(Column column) {
        List<String> typed = typed(column);
        if (!typed.isEmpty() && column.values().containsAll(typed)) {
            return typed.size() == new HashSet<>(column.values()).size() ? "" : Cells.of(typed);
        }
        return first(column);
    }

    private String answer(Column column) {
        return switch (column.type()) {
            case "string" -> Cells.quoted(first(column));
            case "boolean" -> Boolean.toString(first(column).equals("true"));
            default -> first(column);
        };
    }

    private List<String> typed(Column column) {
        return cells.getOrDefault(column.name(), List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String first(Column column) {
        List<String> typed = typed(column);
        return typed.isEmpty() ? "" : typed.get(0);
    }
}
