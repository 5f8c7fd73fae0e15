package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.EntryViews.Labelled;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of the ledger. What an auditor searches and exports is itself recorded. */
@Service
public class History {
    private static final int EXPORTED = 500;

    private final EntryViews views;
    private final Search search;
    private final Proofs proofs;
    private final HistoryItems items;
    private final HistoryAccess access;
    private final ReadTrail trail;
    private final OrganizationQueries organization;

    History(
            EntryViews views,
            Search search,
            Proofs proofs,
            HistoryItems items,
            HistoryAccess access,
            ReadTrail trail,
            OrganizationQueries organization) {
        this.views = views;
        this.search = search;
        this.proofs = proofs;
        this.items = items;
        this.access = access;
        this.trail = trail;
        this.organization = organization;
    }

    /** Whether what this person searches is recorded. */
    public boolean records(Actor actor) {
        return trail.records(actor);
    }

    /** Whether this person may read every chain. */
    public boolean isWide(Actor actor) {
        return access.seesAll(actor);
    }

    /** Refuses whoever may not read every chain. */
    public void requireWide(Actor actor) {
        if (!isWide(actor)) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
    }

    /** Searches over all projects, newest first; refused to those who see single projects only. */
    @Transactional
    public Page<HistoryItem> search(Actor actor, HistoryFilter filter, HistorySlice slice) {
        HistoryFilter allowed = access.searchable(actor, filter);
        Page<HistoryItem> found = read(actor, allowed, slice.after(), slice.limit());
        trail.searched(actor, allowed);
        return found;
    }

    /** The history of one project, newest first; refused when the person does not see the project. */
    @Transactional
    public Page<HistoryItem> ofProject(Actor actor, String project, HistoryFilter filter, HistorySlice slice) {
        access.requireReadable(actor, project);
        Page<HistoryItem> found = read(actor, filter.within(project), slice.after(), slice.limit());
        trail.searched(actor, filter.within(project));
        return found;
    }

    /** What the things are called that these entries name by kind and id: as the newest entry of their own says, by id. */
    public Map<String, String> called(Collection<HistoryItem> items) {
        Set<String> things = items.stream().flatMap(HistoryItem::otherThings).collect(Collectors.toSet());
        Set<String> chains = items.stream().map(HistoryItem::chain).collect(Collectors.toSet());
        return things.isEmpty()
                ? Map.of()
                : views.labels(chains, things).stream()
                        .collect(Collectors.toMap(Labelled::id, Labelled::label, (older, newer) -> newer));
    }

    /** What was last done to the thing of that id, newest first; nothing where the person may not read it. */
    @Transactional(readOnly = true)
    public List<HistoryItem> newest(Actor actor, String thing, int most) {
        return readable(actor, views.newest(thing, most));
    }

    /** What of those actions, as patterns of SQL, was last done in a project, newest first; the same else. */
    @Transactional(readOnly = true)
    public List<HistoryItem> newest(Actor actor, String project, List<String> actions, int most) {
        return readable(actor, views.newestOfCase(project, actions, most));
    }

    private List<HistoryItem> readable(Actor actor, List<Entry> found) {
        List<Entry> readable = found.stream()
                .filter(entry -> access.isReadable(actor, entry.chain()))
                .toList();
        return named(actor, readable);
    }

    /** As this person reads them. */
    private List<HistoryItem> named(Actor actor, List<Entry> entries) {
        return items.named(entries).stream()
                .map(item -> access.isInternal(actor, item) ? item.withoutWords() : item)
                .toList();
    }

    /** One entry with its place in its chain. */
    public HistoryProof proof(Actor actor, String id) {
        Entry entry = Optional.of(id)
                .filter(Ids::isId)
                .flatMap(views::find)
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        access.requireReadable(actor, entry.chain());
        return proofs.of(entry, named(actor, List.of(entry)).get(0));
    }

    /** Recomputes the chain of a project, or {@code SYSTEM}. */
    public ChainReport check(Actor actor, String chain) {
        access.requireReadable(actor, chain);
        return proofs.check(chain);
    }

    /** Begins an export; the result hands every entry found to its consumer, in parts, newest first. */
    public Consumer<Consumer<HistoryItem>> export(Actor actor, HistoryFilter filter) {
        String chain = filter.chain();
        if (chain == null || isWide(actor)) {
            return exporting(actor, access.searchable(actor, filter));
        }
        access.requireReadable(actor, chain);
        return exporting(actor, filter);
    }

    private Consumer<Consumer<HistoryItem>> exporting(Actor actor, HistoryFilter allowed) {
        trail.exported(actor, allowed);
        return row -> {
            String after = null;
            do {
                Page<HistoryItem> part = read(actor, allowed, after, EXPORTED);
                part.items().forEach(row);
                after = part.next();
            } while (after != null);
        };
    }

    private Page<HistoryItem> read(Actor actor, HistoryFilter filter, @Nullable String after, int limit) {
        List<String> people = filter.person() == null ? null : organization.peopleNamed(filter.person());
        if (people != null && people.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<Entry> found = search.find(Criteria.of(filter, people), after, limit + 1);
        Page<Entry> page = Page.of(found, limit, Entry::id);
        return new Page<>(named(actor, page.items()), page.next());
    }
}
