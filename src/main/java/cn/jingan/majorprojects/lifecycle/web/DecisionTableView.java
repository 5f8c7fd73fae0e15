package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.Cells;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Column;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as programs read it.
 *
 * @param key of the table; a round names the one it was opened under with its version, {@code sign-off-matrix@1}
 * @param name what people call it
 * @param version number of the version; null for a draft
 * @param validFrom first day in force; null for a draft that names none yet
 * @param description what it is for
 * @param note how binding its content is
 * @param hitPolicy COLLECT where every row that fits counts, FIRST where the first does
 * @param inputs what it looks at
 * @param outputs what it answers
 * @param rules its rows, in order
 */
record DecisionTableView(
        String key,
        String name,
        @Nullable Integer version,
        @Nullable LocalDate validFrom,
        String description,
        String note,
        String hitPolicy,
        List<Column> inputs,
        List<Column> outputs,
        List<Rule> rules) {
    private static final String BASIS = "basis";

    /**
     * A row.
     *
     * @param description the row in words
     * @param inputs condition by column as written in the model; empty for whatever
     * @param outputs answer by column, texts without their quotation marks
     * @param basis where the row comes from
     */
    record Rule(String id, String description, Map<String, String> inputs, Map<String, String> outputs, String basis) {}

    static DecisionTableView of(TableVersionView version, DecisionTable table, String note) {
        return new DecisionTableView(
                table.key(),
                table.name(),
                version.versionNo(),
                version.validFrom(),
                table.description(),
                note,
                table.hitPolicy(),
                table.inputs(),
                table.outputs(),
                table.rows().stream().map(row -> rule(table, row)).toList());
    }

    private static Rule rule(DecisionTable table, DecisionTable.Row row) {
        Map<String, String> cells = table.cells(row);
        Map<String, String> inputs = new LinkedHashMap<>();
        table.inputs().forEach(column -> inputs.put(column.name(), cell(cells, column)));
        Map<String, String> outputs = new LinkedHashMap<>();
        table.outputs().forEach(column -> outputs.put(column.name(), Cells.plain(cell(cells, column))));
        String basis = Objects.requireNonNullElse(outputs.remove(BASIS), "");
        return new Rule(row.id(), row.description(), inputs, outputs, basis);
    }

    private static String cell(Map<String, String> cells, Column column) {
        return Objects.requireNonNull(cells.get(column.name()));
    }
}
