package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.RowEdit;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as a form or a program sends it: place, words and one value or several for each column. */
final class RowForm {
    private final Map<String, List<String>> sent = new HashMap<>();

    RowForm(Map<String, ?> fields) {
        fields.forEach((name, value) -> sent.put(name, texts(value)));
    }

    RowEdit edit() {
        String row = first("row");
        return new RowEdit(row == null || row.isBlank() ? null : row, position(), first("description"), sent);
    }

    private @Nullable Integer position() {
        String text = first("position");
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("\\d{1,4}")) {
            throw RuleViolation.at("position", SharedRule.UNKNOWN_CHOICE);
        }
        return Integer.valueOf(text.strip());
    }

    private @Nullable String first(String name) {
        List<String> texts = sent.getOrDefault(name, List.of());
        return texts.isEmpty() ? null : texts.get(0);
    }

    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.forEach(each -> texts.add(String.valueOf(each)));
        } else if (value != null) {
            texts.add(value.toString());
        }
        return texts;
    }
}
