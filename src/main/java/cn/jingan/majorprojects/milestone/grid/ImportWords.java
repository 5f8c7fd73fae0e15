package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.grid.GridColumns.Column;
import cn.jingan.majorprojects.milestone.grid.ImportReport.Line;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What comes of a line of a workbook, in words that name its columns. */
@Component
public class ImportWords {
    private static final Map<String, Column> COLUMNS = Map.of(
            "planned",
            Column.PLANNED,
            "forecast",
            Column.FORECAST,
            "confirmed",
            Column.CERTAINTY,
            "owner",
            Column.OWNER,
            "weight",
            Column.WEIGHT);

    private final GridColumns columns;
    private final MessageSource messages;

    ImportWords(GridColumns columns, MessageSource messages) {
        this.columns = columns;
        this.messages = messages;
    }

    /** The same in the reader's language, sentence by sentence; with the names of the people, by id. */
    public List<String> of(Line line, Map<String, String> who) {
        return sentences(line, who, LocaleContextHolder.getLocale());
    }

    String of(Line line, Map<String, String> who, Locale locale) {
        return String.join("；", sentences(line, who, locale));
    }

    private List<String> sentences(Line line, Map<String, String> who, Locale locale) {
        Stream<String> changes = line.changes().stream().map(change -> change(change, who, locale));
        Stream<String> refusals = line.refused().stream().map(broken -> refusal(broken, locale));
        return Stream.concat(refusals, changes).toList();
    }

    private String change(ImportChange change, Map<String, String> who, Locale locale) {
        return title(change.kind(), locale) + " " + value(change, change.before(), who, locale) + " → "
                + value(change, change.after(), who, locale);
    }

    private String value(ImportChange change, @Nullable String value, Map<String, String> who, Locale locale) {
        if (value == null) {
            return "—";
        }
        return switch (change.kind()) {
            case "confirmed" -> columns.certainty(Boolean.parseBoolean(value), locale);
            case "owner" -> who.getOrDefault(value, value);
            default -> value;
        };
    }

    private String refusal(Broken broken, Locale locale) {
        String sentence = messages.getMessage(
                "rule." + broken.rule().name(), broken.args().toArray(), locale);
        String field = broken.field();
        String kind = field == null ? "" : field.split("-", 2)[0];
        return COLUMNS.containsKey(kind) ? title(kind, locale) + "：" + sentence : sentence;
    }

    private String title(String kind, Locale locale) {
        Column column = COLUMNS.get(kind);
        return column == null ? kind : columns.title(column, locale);
    }

    /** All that is wrong with the whole, in the reader's language. */
    public String whole(List<Broken> broken) {
        return broken.stream()
                .map(each -> refusal(each, LocaleContextHolder.getLocale()))
                .collect(Collectors.joining(" "));
    }
}
