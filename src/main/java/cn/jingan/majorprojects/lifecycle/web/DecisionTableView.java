package cn.jingan.majorprojects.lifecycle.web;

import java.util.List;
import java.util.Map;

/**
 * A deployed decision table as its model has it.
 *
 * @param key of the table; a round names the one it was opened under with its version, {@code sign-off-matrix@1}
 * @param name what people call it
 * @param version the deployed one that new rounds are opened under
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
        int version,
        String description,
        String note,
        String hitPolicy,
        List<Column> inputs,
        List<Column> outputs,
        List<Rule> rules) {

    /**
     * A column.
     *
     * @param name by which the rules refer to it
     * @param label its heading
     * @param type of its values
     * @param values what can stand in it; empty where the model does not list them
     */
    record Column(String name, String label, String type, List<String> values) {}

    /**
     * A row.
     *
     * @param description the row in words
     * @param inputs condition by column as written in the model; empty for whatever
     * @param outputs answer by column, texts without their quotation marks
     * @param basis where the row comes from
     */
    record Rule(String id, String description, Map<String, String> inputs, Map<String, String> outputs, String basis) {}
}
