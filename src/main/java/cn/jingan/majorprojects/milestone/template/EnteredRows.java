package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The grid as it was typed, made a template's milestones: placed in order, each with a key. */
final class EnteredRows {
    private static final int MOST = 80;

    private EnteredRows() {}

    /** The milestones; refuses all that cannot be understood at once. */
    static List<TemplateRow> read(List<EnteredRow> entered) {
        List<EnteredRow> named = entered.stream().filter(EnteredRow::named).toList();
        if (named.size() > MOST) {
            throw new RuleViolation(TemplateRule.TEMPLATE_TOO_LONG, MOST);
        }
        check(named);
        int next = entered.stream().mapToInt(EnteredRows::number).max().orElse(0) + 1;
        List<EnteredRow> placed = named.stream()
                .sorted(Comparator.comparingInt(EnteredRow::place).thenComparingInt(EnteredRow::at))
                .toList();
        List<TemplateRow> rows = new ArrayList<>();
        for (EnteredRow row : placed) {
            String key = row.key().isEmpty() ? String.valueOf(next++) : row.key();
            rows.add(row.row(key, rows.size() + 1));
        }
        return List.copyOf(rows);
    }

    private static void check(List<EnteredRow> named) {
        Refusals refusals = new Refusals();
        Set<String> keys = new HashSet<>();
        for (EnteredRow row : named) {
            row.check(refusals);
            boolean twice = !row.key().isEmpty() && !keys.add(row.key().toLowerCase(Locale.ROOT));
            refusals.when(twice, "key" + row.at(), TemplateRule.TEMPLATE_KEY_TWICE, row.key());
        }
        refusals.refuse();
    }

    /** The key as a number, so that a new one is none of those that are there. */
    private static int number(EnteredRow row) {
        return row.key().matches("\\d{1,8}") ? Integer.parseInt(row.key()) : 0;
    }
}
