package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.audit.HistorySlice;
import cn.jingan.majorprojects.audit.Mark;
import cn.jingan.majorprojects.audit.Marks;
import cn.jingan.majorprojects.audit.Samples;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Working papers as tables. */
@Component
class PaperSheets {
    private static final int PART = 100;

    private final Samples samples;
    private final Marks marks;
    private final Words words;
    private final OrganizationQueries organization;

    PaperSheets(Samples samples, Marks marks, Words words, OrganizationQueries organization) {
        this.samples = samples;
        this.marks = marks;
        this.words = words;
        this.organization = organization;
    }

    Sheet ofSample(Actor actor, String id, Locale locale) {
        List<Samples.Line> lines = samples.lines(actor, id);
        return Sheet.of(
                "sample-" + id,
                List.of("no", "weight", "chain", "seq", "recorded", "sentence", "signature", "id"),
                lines,
                line -> cells(line, locale));
    }

    private List<@Nullable String> cells(Samples.Line line, Locale locale) {
        HistoryItem item = line.item();
        return Arrays.asList(
                String.valueOf(line.drawn().no()),
                line.drawn().weight().toPlainString(),
                item.chain(),
                String.valueOf(item.seq()),
                Timeline.moment(item.recorded()),
                words.sentence(item.action(), item.label(), locale),
                words.signature(item.who(), locale),
                item.id());
    }

    Sheet ofMarks(Actor actor, Locale locale) {
        List<Mark> all = new ArrayList<>();
        String after = null;
        do {
            Page<Mark> part = marks.list(actor, new HistorySlice(after, PART));
            all.addAll(part.items());
            after = part.next();
        } while (after != null);
        Map<String, String> names =
                organization.personNames(all.stream().map(Mark::personId).collect(Collectors.toSet()));
        return Sheet.of(
                "marks",
                List.of("chain", "seq", "mark", "note", "person", "marked", "id"),
                all,
                mark -> cells(mark, names, locale));
    }

    private List<@Nullable String> cells(Mark mark, Map<String, String> names, Locale locale) {
        return Arrays.asList(
                mark.chain(),
                String.valueOf(mark.seq()),
                words.value("mark", mark.verdict().name(), locale),
                mark.note(),
                names.getOrDefault(mark.personId(), mark.personId()),
                Timeline.moment(mark.marked()),
                mark.entryId());
    }
}
