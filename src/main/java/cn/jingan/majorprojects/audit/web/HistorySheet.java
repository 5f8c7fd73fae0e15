package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the history as a table. */
@Component
class HistorySheet {
    private static final List<String> COLUMNS = List.of(
            "id",
            "chain",
            "seq",
            "recorded",
            "occurred",
            "late",
            "action",
            "sentence",
            "project",
            "subjectType",
            "subjectId",
            "label",
            "person",
            "pseudonym",
            "post",
            "department",
            "signature",
            "onBehalfOf",
            "changes",
            "text",
            "digests",
            "versions",
            "hash",
            "prev",
            "canonical");

    private final History history;
    private final Words words;

    HistorySheet(History history, Words words) {
        this.history = history;
        this.words = words;
    }

    /** Every entry found; refuses before the first row. */
    Sheet of(Actor actor, HistoryFilter filter, Locale locale) {
        return of(history.export(actor, filter), locale);
    }

    Sheet of(Consumer<Consumer<HistoryItem>> items, Locale locale) {
        return new Sheet("history", COLUMNS, row -> items.accept(item -> row.accept(cells(item, locale))));
    }

    private List<@Nullable String> cells(HistoryItem item, Locale locale) {
        return Stream.concat(what(item, locale), Stream.concat(who(item, locale), proof(item, locale)))
                .collect(Collectors.toList());
    }

    private Stream<@Nullable String> what(HistoryItem item, Locale locale) {
        return Stream.of(
                item.id(),
                item.chain(),
                String.valueOf(item.seq()),
                Timeline.moment(item.recorded()),
                Timeline.moment(item.occurred()),
                String.valueOf(item.lateDays()),
                item.action(),
                words.sentence(item.action(), item.label(), locale),
                item.project(),
                item.subject().type(),
                item.subject().id(),
                item.label());
    }

    private Stream<@Nullable String> who(HistoryItem item, Locale locale) {
        HistoryItem.Who who = item.who();
        return Stream.of(
                who.name(),
                who.pseudonym(),
                who.post(),
                who.department(),
                words.signature(who, locale),
                who.onBehalfOf());
    }

    private Stream<@Nullable String> proof(HistoryItem item, Locale locale) {
        return Stream.of(
                changes(item, locale),
                item.text(),
                String.join(";", item.digests()),
                String.join(";", item.versions()),
                item.hash(),
                item.prev(),
                item.canonical());
    }

    private String changes(HistoryItem item, Locale locale) {
        return item.changes().stream()
                .map(change -> words.field(change.field(), locale) + "："
                        + words.value(change.field(), change.before(), locale) + " → "
                        + words.value(change.field(), change.after(), locale))
                .collect(Collectors.joining("；"));
    }
}
