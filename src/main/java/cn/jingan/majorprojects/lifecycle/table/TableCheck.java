package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Column;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Row;
import cn.jingan.majorprojects.lifecycle.table.TableFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks through a draft: cells, departments, posts, and whether every combination of inputs is answered. */
@Component
class TableCheck {
    private static final int MOST = 20;

    private final AnswerCheck answers;
    private final TableTrial trial;

    TableCheck(AnswerCheck answers, TableTrial trial) {
        this.answers = answers;
        this.trial = trial;
    }

    /** What is wrong, at most twenty faults; empty for a sound table. Combinations are tried once the cells are sound. */
    List<TableFinding> findings(DecisionTable table, String xml) {
        List<TableFinding> found = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            conditions(table, table.rows().get(i), i + 1, xml, found);
            answers.check(table, table.rows().get(i), i + 1, found);
        }
        if (found.isEmpty()) {
            new Combinations(table, trial.of(table.key(), xml)).unanswered(found);
        }
        return found.stream().limit(MOST).toList();
    }

    private void conditions(DecisionTable table, Row row, int no, String xml, List<TableFinding> found) {
        for (int i = 0; i < table.inputs().size(); i++) {
            Column column = table.inputs().get(i);
            String cell = row.conditions().get(i);
            if (Cells.isLiterals(cell)) {
                Cells.literals(cell).stream()
                        .filter(value ->
                                !column.values().isEmpty() && !column.values().contains(value))
                        .forEach(value -> found.add(TableFinding.of(Kind.UNKNOWN_VALUE, no, column.label(), value)));
            } else if (!cell.isEmpty() && !readable(table, i, cell, xml)) {
                found.add(TableFinding.of(Kind.UNREADABLE_CELL, no, column.label(), cell));
            }
        }
    }

    /** Whether the engine understands the cell: tried alone in the table, without and with a value. */
    private boolean readable(DecisionTable table, int column, String cell, String xml) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            conditions.add(i == column ? cell : "");
        }
        Row alone = new Row("alone", "", conditions, table.rows().get(0).answers());
        String small = DmnWriter.write(xml, List.of(alone));
        try {
            TableTrial.Asked asked = trial.of(table.key(), small);
            Combinations.samples(table).forEach(asked::answers);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
