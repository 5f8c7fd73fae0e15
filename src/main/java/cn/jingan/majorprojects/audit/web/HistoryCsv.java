package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.shared.Actor;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes entries as a table that a spreadsheet opens: UTF-8 with its mark, no cell that it would compute. */
@Component
class HistoryCsv {
    private static final char MARK = '\ufeff';
    private static final String COMPUTED = "=+-@\t\r";
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

    HistoryCsv(History history, Words words) {
        this.history = history;
        this.words = words;
    }

    /** Answers with every entry found; refuses before the first byte. */
    void send(Actor actor, HistoryFilter filter, Locale locale, HttpServletResponse response) throws IOException {
        Consumer<Consumer<HistoryItem>> rows = history.export(actor, filter);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"history.csv\"");
        write(rows, locale, response.getOutputStream());
    }

    void write(Consumer<Consumer<HistoryItem>> rows, Locale locale, OutputStream out) throws IOException {
        out.write(String.valueOf(MARK).getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> words.text("audit.csv." + column, locale))
                    .toList());
            rows.accept(item -> csv.writeRecord(cells(item, locale)));
        }
    }

    private List<String> cells(HistoryItem item, Locale locale) {
        return Stream.concat(what(item, locale), Stream.concat(who(item, locale), proof(item, locale)))
                .map(HistoryCsv::harmless)
                .toList();
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

    /** What a spreadsheet would compute gets an apostrophe in front. */
    static String harmless(@Nullable String cell) {
        String text = Objects.requireNonNullElse(cell, "");
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
