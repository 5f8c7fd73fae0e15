package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistoryItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Draws entries as lines below their days, in the time of Shanghai. */
@Component
class Timeline {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(SHANGHAI);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(SHANGHAI);

    private final Words words;

    /**
     * The entries recorded on one day.
     *
     * @param title the day and its weekday
     * @param lines newest first
     */
    record Day(String title, List<Line> lines) {}

    /**
     * One entry in words.
     *
     * @param item the entry
     * @param time of recording, to the minute
     * @param occurred when it happened, to the second
     * @param recorded when it was recorded, to the second
     * @param sentence what was done
     * @param signature under which post
     * @param changes what changed
     */
    record Line(
            HistoryItem item,
            String time,
            String occurred,
            String recorded,
            String sentence,
            String signature,
            List<ChangeLine> changes) {}

    /** A field's name with its values before and after, in words. */
    record ChangeLine(String field, String before, String after, boolean fromNothing, boolean toNothing) {

        /** A field named for its own sake, which was empty and is empty. */
        public boolean saysNothing() {
            return fromNothing && toNothing;
        }
    }

    Timeline(Words words) {
        this.words = words;
    }

    /** The entries by day; called has what the things are called that they name by kind and id. */
    List<Day> days(List<HistoryItem> items, Map<String, String> called, Locale locale) {
        DateTimeFormatter title = DateTimeFormatter.ofPattern(words.day(locale), locale);
        Map<LocalDate, List<HistoryItem>> byDay = items.stream()
                .collect(Collectors.groupingBy(
                        item -> LocalDate.ofInstant(item.recorded(), SHANGHAI),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(title.format(day.getKey()), lines(day.getValue(), called, locale)))
                .toList();
    }

    Line line(HistoryItem item, Map<String, String> called, Locale locale) {
        return new Line(
                item,
                MINUTE.format(item.recorded()),
                moment(item.occurred()),
                moment(item.recorded()),
                words.sentence(item.action(), item.label(), locale),
                words.signature(item.who(), locale),
                changes(item, called, locale));
    }

    static String moment(Instant time) {
        return MOMENT.format(time);
    }

    private List<Line> lines(List<HistoryItem> items, Map<String, String> called, Locale locale) {
        return items.stream().map(item -> line(item, called, locale)).toList();
    }

    private List<ChangeLine> changes(HistoryItem item, Map<String, String> called, Locale locale) {
        return item.changes().stream()
                .map(change -> new ChangeLine(
                        words.field(change.field(), locale),
                        words.value(change.field(), change.before(), locale),
                        change.field().equals(HistoryItem.OTHER_THING)
                                ? words.thing(change.after(), called, locale)
                                : words.value(change.field(), change.after(), locale),
                        !StringUtils.hasLength(change.before()),
                        !StringUtils.hasLength(change.after())))
                .toList();
    }
}
