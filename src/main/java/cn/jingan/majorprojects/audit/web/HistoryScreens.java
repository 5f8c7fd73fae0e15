package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.ChainReport;
import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.audit.HistoryProof;
import cn.jingan.majorprojects.audit.Marks;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.Page;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages of the history show. */
@Component
class HistoryScreens {
    private static final int USUAL = 20;

    private final History history;
    private final HistoryCriteria criteria;
    private final Marks marks;
    private final Timeline timeline;
    private final Words words;
    private final OrganizationQueries organization;

    /** A choice of a list: what is sent and what is read. */
    record Choice(String value, String label) {}

    /** The lists of the search; the actions by what they are about, in the order of its name. */
    record Choices(List<Choice> departments, List<Choice> posts, Map<String, List<Choice>> actions) {}

    HistoryScreens(
            History history,
            HistoryCriteria criteria,
            Marks marks,
            Timeline timeline,
            Words words,
            OrganizationQueries organization) {
        this.history = history;
        this.criteria = criteria;
        this.marks = marks;
        this.timeline = timeline;
        this.words = words;
        this.organization = organization;
    }

    HistoryScreen search(Actor actor, HistoryForm form, Locale locale) {
        Optional<List<Cases.Title>> meant = criteria.meant(actor, form);
        List<Cases.Title> unclear = meant.filter(titles -> titles.size() != 1).orElse(null);
        Page<HistoryItem> found = unclear == null
                ? history.search(actor, criteria.of(form, meant), form.slice(USUAL))
                : new Page<>(List.of(), null);
        return screen(actor, "/history", null, form, unclear, found, locale);
    }

    HistoryScreen ofProject(Actor actor, String code, HistoryForm form, Locale locale) {
        Page<HistoryItem> found = history.ofProject(actor, code, criteria.of(actor, form), form.slice(USUAL));
        return screen(actor, "/projects/" + code + "/history", code, form, null, found, locale);
    }

    Choices choices(Locale locale) {
        return new Choices(
                organization.departments().stream()
                        .map(department -> new Choice(department.code(), department.name()))
                        .toList(),
                organization.posts().stream()
                        .map(post -> new Choice(post.code(), post.nameFor(locale)))
                        .toList(),
                actions(locale));
    }

    private Map<String, List<Choice>> actions(Locale locale) {
        Map<String, List<Choice>> groups = new TreeMap<>(Collator.getInstance(locale));
        words.actions().forEach(action -> groups.computeIfAbsent(words.group(action, locale), any -> new ArrayList<>())
                .add(new Choice(action, words.action(action, locale))));
        return groups;
    }

    private HistoryScreen screen(
            Actor actor,
            String path,
            @Nullable String project,
            HistoryForm form,
            @Nullable List<Cases.Title> meant,
            Page<HistoryItem> found,
            Locale locale) {
        HistoryProof proof = proof(actor, form, found);
        ChainReport report =
                project != null && Boolean.TRUE.equals(form.check()) ? history.check(actor, project) : null;
        return new HistoryScreen(
                path,
                project,
                form,
                meant,
                timeline.days(found.items(), history.called(found.items()), locale),
                found.next(),
                proof == null ? null : timeline.line(proof.item(), history.called(List.of(proof.item())), locale),
                proof,
                report,
                history.records(actor),
                project == null && !history.isWide(actor),
                proof == null ? List.of() : marks.of(actor, List.of(proof.item().id())),
                marks.keeps(actor));
    }

    private @Nullable HistoryProof proof(Actor actor, HistoryForm form, Page<HistoryItem> found) {
        if (form.entry() == null && found.items().isEmpty()) {
            return null;
        }
        return history.proof(actor, Objects.requireNonNullElseGet(form.entry(), () -> found.items()
                .get(0)
                .id()));
    }
}
