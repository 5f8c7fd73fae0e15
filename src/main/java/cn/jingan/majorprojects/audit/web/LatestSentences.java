package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.LatestChanges;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the newest entries of a thing in a sentence each: when, who, what, and which fields became what. */
@Component
class LatestSentences implements LatestChanges {
    private static final int VALUE = 60;
    private static final List<String> DETAILS = List.of("details.%", "project.%");
    private static final List<String> ROAD_MAP = List.of(
            "milestone.dated",
            "milestone.added",
            "milestone.dropped",
            "milestone.linked",
            "milestone.moved",
            "milestone.assigned",
            "schedule.%");

    private final History history;
    private final Timeline timeline;
    private final Words words;

    LatestSentences(History history, Timeline timeline, Words words) {
        this.history = history;
        this.timeline = timeline;
        this.words = words;
    }

    @Override
    public List<String> of(Actor actor, String thing, String part, int most) {
        Locale locale = LocaleContextHolder.getLocale();
        List<HistoryItem> newest = Ids.isId(thing)
                ? history.newest(actor, thing, most)
                : history.newest(actor, thing, part.equals("details") ? DETAILS : ROAD_MAP, most);
        var called = history.called(newest);
        return newest.stream()
                .map(item -> sentence(timeline.line(item, called, locale), locale))
                .toList();
    }

    private String sentence(Timeline.Line line, Locale locale) {
        String changes = line.changes().stream()
                .filter(change -> !change.saysNothing())
                .map(change -> words.text(
                        "audit.latest.change", locale, change.field(), cut(change.before()), cut(change.after())))
                .collect(Collectors.joining());
        return words.text(
                "audit.latest", locale, line.recorded(), who(line.item().who(), locale), line.sentence(), changes);
    }

    /** Post and department, and by name whoever is not called so already. */
    private String who(HistoryItem.Who who, Locale locale) {
        String signature = words.signature(who, locale);
        return who.name().equals("SYSTEM") || signature.contains(who.name())
                ? signature
                : words.text("audit.latest.who", locale, signature, who.name());
    }

    private static String cut(String value) {
        return value.length() <= VALUE ? value : value.substring(0, VALUE) + "…";
    }
}
