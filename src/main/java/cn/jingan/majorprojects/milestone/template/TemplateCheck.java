package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.milestone.template.TemplateFinding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks through the rows of a draft: what would hold a case up for ever, and what the law does not allow. */
final class TemplateCheck {
    private final List<TemplateRow> rows;
    private final Map<String, TemplateRow> byKey = new LinkedHashMap<>();
    private final List<TemplateFinding> findings = new ArrayList<>();

    private TemplateCheck(List<TemplateRow> rows) {
        this.rows = rows;
        rows.forEach(row -> byKey.put(row.key(), row));
    }

    /** The faults of these rows, against the version in force before. */
    static List<TemplateFinding> findings(List<TemplateRow> rows, List<TemplateRow> base) {
        TemplateCheck check = new TemplateCheck(rows);
        if (rows.isEmpty()) {
            check.note(Kind.NO_ROWS);
        }
        rows.forEach(check::row);
        check.cycles();
        base.stream().filter(TemplateRow::statutory).forEach(check::statutory);
        return List.copyOf(check.findings);
    }

    private void row(TemplateRow row) {
        for (String key : row.predecessorKeys()) {
            TemplateRow before = byKey.get(key);
            if (before == null) {
                note(Kind.UNKNOWN_PREDECESSOR, row.label(), key);
            } else if (before.stage().ordinal() > row.stage().ordinal()) {
                note(Kind.LATER_STAGE, row.label(), before.label());
            }
        }
        if (less(row.monthsMax(), row.monthsMin())) {
            note(Kind.MONTHS_REVERSED, row.label());
        }
        if (row.statutory() && row.evidence().isEmpty()) {
            note(Kind.EVIDENCE_MISSING, row.label());
        }
    }

    /** Takes away what waits for nothing until nothing can be taken: what is left waits for each other. */
    private void cycles() {
        Set<String> left = new HashSet<>(byKey.keySet());
        boolean took = true;
        while (took) {
            took = left.removeIf(key -> waitsFor(key).noneMatch(left::contains));
        }
        if (!left.isEmpty()) {
            note(
                    Kind.CYCLE,
                    rows.stream()
                            .filter(row -> left.contains(row.key()))
                            .map(TemplateRow::label)
                            .collect(Collectors.joining("、")));
        }
    }

    private java.util.stream.Stream<String> waitsFor(String key) {
        TemplateRow row = byKey.get(key);
        return row == null ? java.util.stream.Stream.of() : row.predecessorKeys().stream();
    }

    private void statutory(TemplateRow before) {
        TemplateRow now = byKey.get(before.key());
        if (now == null || !now.statutory()) {
            note(Kind.STATUTORY_REMOVED, before.label());
        } else if (before.monthsMin() != null
                && (now.monthsMin() == null || less(now.monthsMin(), before.monthsMin()))) {
            note(
                    Kind.STATUTORY_SHORTENED,
                    now.label(),
                    TemplateRow.plain(now.monthsMin()),
                    TemplateRow.plain(before.monthsMin()));
        }
    }

    private void note(Kind kind, Object... args) {
        findings.add(TemplateFinding.of(kind, args));
    }

    private static boolean less(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
