package cn.jingan.majorprojects.milestone.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The grid of a draft as somebody would send it. */
public final class TemplateGrid {

    private TemplateGrid() {}

    /** The rows as they are. */
    public static List<EnteredRow> of(List<TemplateRow> rows) {
        List<EnteredRow> entered = new ArrayList<>();
        rows.forEach(row -> entered.add(new EnteredRow(
                row.no(),
                row.key(),
                String.valueOf(row.no()),
                row.name(),
                row.stage().name(),
                row.predecessors(),
                row.statutory(),
                months(row.monthsMin()),
                months(row.monthsMax()),
                row.evidence(),
                row.note())));
        return entered;
    }

    /** The rows with that one typed otherwise. */
    public static List<EnteredRow> with(List<TemplateRow> rows, String key, UnaryOperator<EnteredRow> typed) {
        List<EnteredRow> entered = of(rows);
        entered.replaceAll(row -> row.key().equals(key) ? typed.apply(row) : row);
        return entered;
    }

    /** Another name. */
    public static EnteredRow named(EnteredRow row, String name) {
        return new EnteredRow(
                row.at(),
                row.key(),
                row.no(),
                name,
                row.stage(),
                row.predecessors(),
                row.statutory(),
                row.monthsMin(),
                row.monthsMax(),
                row.evidence(),
                row.note());
    }

    /** Other months. */
    static EnteredRow lasting(EnteredRow row, String from, String to) {
        return new EnteredRow(
                row.at(),
                row.key(),
                row.no(),
                row.name(),
                row.stage(),
                row.predecessors(),
                row.statutory(),
                from,
                to,
                row.evidence(),
                row.note());
    }

    /** A new row at that place. */
    static EnteredRow added(int at, String no, String name, String predecessors) {
        return new EnteredRow(at, "", no, name, "PREPARATION", predecessors, false, "1", "", "专题报告", "");
    }

    private static String months(BigDecimal months) {
        return Objects.toString(months, "");
    }
}
