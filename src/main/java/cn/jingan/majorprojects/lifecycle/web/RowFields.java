package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.Cells;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Column;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Row;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row of a table as fields of a form: choices where the column lists its values. */
@Component
class RowFields {
    private final CellWords words;

    RowFields(CellWords words) {
        this.words = words;
    }

    /** The form of that row, or of a new one. */
    Action action(TableVersionView draft, DecisionTable table, @Nullable Row row) {
        Map<String, String> cells = row == null ? Map.of() : table.cells(row);
        int at = row == null ? table.rows().size() + 1 : table.rows().indexOf(row) + 1;
        Action action = TableActions.steps(draft)
                .step("row", "/row" + (row == null ? "" : "?row=" + row.id()))
                .with(field("position", Type.NUMBER, true, String.valueOf(at)))
                .with(field("description", Type.TEXT, true, row == null ? null : row.description()));
        for (Column column : table.inputs()) {
            action = action.with(condition(column, cells.getOrDefault(column.name(), "")));
        }
        for (Column column : table.outputs()) {
            action = action.with(answer(column, cells.getOrDefault(column.name(), "")));
        }
        return row == null ? action.optional("row", Type.TEXT) : action;
    }

    private Field condition(Column column, String cell) {
        boolean chosen = !column.values().isEmpty() && (cell.isEmpty() || Cells.isLiterals(cell));
        return chosen
                ? new Field(
                        column.name(),
                        Type.MULTICHOICE,
                        false,
                        List.of(words.values(column.name(), column.values())),
                        String.join(";", Cells.literals(cell)),
                        null)
                : field(column.name(), Type.TEXT, false, cell);
    }

    private Field answer(Column column, String cell) {
        String value = Cells.plain(cell);
        return switch (column.type()) {
            case "boolean" -> field(column.name(), Type.BOOLEAN, false, cell);
            case "string" -> text(column, value);
            default -> field(column.name(), Type.NUMBER, true, value);
        };
    }

    private Field text(Column column, String value) {
        return switch (column.name()) {
            case "party" -> choice(column, words.parties(), value);
            case "post" -> choice(column, words.posts(), value);
            default ->
                column.values().isEmpty()
                        ? field(column.name(), Type.TEXT, true, value)
                        : choice(column, words.values(column.name(), column.values()), value);
        };
    }

    private static Field choice(Column column, Option[] options, String value) {
        return new Field(column.name(), Type.CHOICE, true, List.of(options), value, null);
    }

    private static Field field(String name, Type type, boolean required, @Nullable String value) {
        return new Field(name, type, required, List.of(), Objects.requireNonNullElse(value, ""), null);
    }
}
