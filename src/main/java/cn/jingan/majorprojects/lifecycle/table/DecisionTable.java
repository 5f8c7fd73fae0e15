package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.VersionComparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision table as people read it.
 *
 * @param key of the table, such as {@code sign-off-matrix}
 * @param name what people call it
 * @param description what it is for
 * @param hitPolicy COLLECT where every row that fits counts, FIRST where the first does
 * @param inputs what it looks at
 * @param outputs what it answers
 * @param rows its rows, in order
 */
public record DecisionTable(
        String key,
        String name,
        String description,
        String hitPolicy,
        List<Column> inputs,
        List<Column> outputs,
        List<Row> rows) {

    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name by which rows refer to it
     * @param label its heading
     * @param type of its values: string, boolean, integer, double; any where the model names none
     * @param values what can stand in it; empty where the model does not list them
     */
    public record Column(String name, String label, String type, List<String> values) {}

    /**
     * A row.
     *
     * @param id stays the same from version to version, so that versions can be compared
     * @param description the row in words
     * @param conditions by input column, as written in the model; empty for whatever
     * @param answers by output column, as written in the model
     */
    public record Row(String id, String description, List<String> conditions, List<String> answers) {

        public Row {
            conditions = List.copyOf(conditions);
            answers = List.copyOf(answers);
        }
    }

    /** The row of that id. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Whether only the first row that fits counts, so that the order of rows matters. */
    public boolean ordered() {
        return !hitPolicy.equals("COLLECT");
    }

    /** What differs from an earlier version of it. */
    VersionComparison<Row> since(DecisionTable before) {
        return VersionComparison.of(before.rows, rows, Row::id, this::words, ordered());
    }

    private Map<String, String> words(Row row) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("description", row.description());
        words.putAll(cells(row));
        return words;
    }

    /** The same table with other rows. */
    public DecisionTable with(List<Row> others) {
        return new DecisionTable(key, name, description, hitPolicy, inputs, outputs, others);
    }

    /** Whether another table asks and answers in the same columns. */
    boolean hasColumnsOf(DecisionTable other) {
        return names(inputs).equals(names(other.inputs)) && names(outputs).equals(names(other.outputs));
    }

    /** The cells of a row by the names of their columns, inputs first. */
    public Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            cells.put(inputs.get(i).name(), row.conditions().get(i));
        }
        for (int i = 0; i < outputs.size(); i++) {
            cells.put(outputs.get(i).name(), row.answers().get(i));
        }
        return cells;
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
