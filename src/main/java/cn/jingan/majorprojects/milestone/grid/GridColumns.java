package cn.jingan.majorprojects.milestone.grid;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of the grid as a workbook, and what people call them in either language. */
@Component
class GridColumns {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    GridColumns(MessageSource messages) {
        this.messages = messages;
    }

    /** The columns in their order; the last one is not shown. */
    enum Column {
        CODE,
        PROJECT,
        NO,
        MILESTONE,
        STAGE,
        BASELINE,
        PLANNED,
        FORECAST,
        CERTAINTY,
        OWNER,
        WEIGHT,
        ACTUAL,
        STATUS,
        VERSION
    }

    List<String> titles(Locale locale) {
        return Stream.of(Column.values()).map(column -> title(column, locale)).toList();
    }

    String title(Column column, Locale locale) {
        return say("grid.column." + column, locale);
    }

    /** Where each column stands, by the titles of a first line; those it does not name are absent. */
    Map<Column, Integer> places(List<String> first) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            LANGUAGES.stream()
                    .map(language -> first.indexOf(title(column, language)))
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place));
        }
        return places;
    }

    /** Whether a word says 已确认 rather than 暂定; empty where it says neither. */
    Optional<Boolean> confirmed(String word) {
        return Stream.of(true, false)
                .filter(sure -> LANGUAGES.stream()
                        .anyMatch(language -> certainty(sure, language).equalsIgnoreCase(word)))
                .findFirst();
    }

    String certainty(boolean confirmed, Locale locale) {
        return say("grid.sure." + confirmed, locale);
    }

    String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
