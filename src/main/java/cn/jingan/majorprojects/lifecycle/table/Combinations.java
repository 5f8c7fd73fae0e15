package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Column;
import cn.jingan.majorprojects.lifecycle.table.TableFinding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a table about every combination of what its inputs list; about amounts on both sides of each of its limits. */
final class Combinations {
    private static final int MOST = 5_000;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final DecisionTable table;
    private final TableTrial.Asked asked;

    Combinations(DecisionTable table, TableTrial.Asked asked) {
        this.table = table;
        this.asked = asked;
    }

    /** Notes the combinations without an answer, and those at which nobody must answer. */
    void unanswered(List<TableFinding> found) {
        boolean required = table.outputs().stream().map(Column::name).anyMatch("required"::equals);
        for (Map<String, Object> facts : all()) {
            if (isSurelyAnswered(facts, required)) {
                continue;
            }
            List<Map<String, Object>> answers = asked.answers(facts);
            if (answers.isEmpty()) {
                found.add(TableFinding.of(Kind.NO_ANSWER, told(facts)));
            } else if (required && answers.stream().noneMatch(answer -> Boolean.TRUE.equals(answer.get("required")))) {
                found.add(TableFinding.of(Kind.NOBODY_REQUIRED, told(facts)));
            }
        }
    }

    /** Whether a row fits of which every cell is empty or lists texts: seen without the engine, which takes its time. */
    private boolean isSurelyAnswered(Map<String, Object> facts, boolean required) {
        return table.rows().stream()
                .filter(row -> !required || "true".equals(table.cells(row).get("required")))
                .anyMatch(row -> fits(row, facts));
    }

    private boolean fits(DecisionTable.Row row, Map<String, Object> facts) {
        for (int i = 0; i < table.inputs().size(); i++) {
            String cell = row.conditions().get(i);
            Object fact = facts.get(table.inputs().get(i).name());
            boolean listed = Cells.isLiterals(cell)
                    && fact != null
                    && Cells.literals(cell).contains(fact.toString());
            if (!cell.isEmpty() && !listed) {
                return false;
            }
        }
        return true;
    }

    /** Two sets of facts for trying a cell: everything known, and nothing known that may be unknown. */
    static List<Map<String, Object>> samples(DecisionTable table) {
        Map<String, Object> first = new HashMap<>();
        Map<String, Object> last = new HashMap<>();
        table.inputs().forEach(column -> {
            List<Object> values = values(table, column);
            first.put(column.name(), values.get(0));
            last.put(column.name(), values.get(values.size() - 1));
        });
        return List.of(first, last);
    }

    private List<Map<String, Object>> all() {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Column column : table.inputs()) {
            List<Object> values = values(table, column);
            if ((long) all.size() * values.size() > MOST) {
                values = values.subList(0, 1);
            }
            all = times(all, column.name(), values);
        }
        return all;
    }

    private static List<Map<String, Object>> times(List<Map<String, Object>> all, String name, List<Object> values) {
        List<Map<String, Object>> more = new ArrayList<>();
        for (Map<String, Object> facts : all) {
            for (Object value : values) {
                Map<String, Object> with = new HashMap<>(facts);
                with.put(name, value);
                more.add(with);
            }
        }
        return more;
    }

    /** What a column may be asked about; a null among them stands for not known. */
    private static List<Object> values(DecisionTable table, Column column) {
        if (!column.values().isEmpty()) {
            return new ArrayList<>(column.values());
        }
        return switch (column.type()) {
            case "boolean" -> List.of(true, false);
            case "string" -> List.of("");
            case "integer", "long", "double" -> amounts(table, column);
            default -> List.of(List.of());
        };
    }

    private static List<Object> amounts(DecisionTable table, Column column) {
        TreeSet<BigDecimal> limits = new TreeSet<>(List.of(BigDecimal.ZERO));
        int at = table.inputs().indexOf(column);
        table.rows().forEach(row -> NUMBER.matcher(row.conditions().get(at))
                .results()
                .map(found -> new BigDecimal(found.group()))
                .forEach(limit -> limits.addAll(List.of(limit.subtract(BigDecimal.ONE), limit))));
        List<Object> amounts = new ArrayList<>(limits);
        amounts.add(null);
        return amounts;
    }

    private String told(Map<String, Object> facts) {
        return table.inputs().stream()
                .map(column -> String.valueOf(facts.get(column.name())))
                .filter(value -> !value.equals("null") && !value.equals("[]"))
                .collect(Collectors.joining(" · "));
    }
}
