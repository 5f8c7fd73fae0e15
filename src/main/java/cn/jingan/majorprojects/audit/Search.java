package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.search.Span;
import cn.jingan.majorprojects.audit.search.TextIndex;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds entries, newest first; a text only where the index says that it may stand, and a project by its code. */
@Component
class Search {
    private final EntryViews views;
    private final TextIndex index;

    Search(EntryViews views, TextIndex index) {
        this.views = views;
        this.index = index;
    }

    /** The newest entries that match and are older than that id. */
    List<Entry> find(Criteria criteria, @Nullable String after, int limit) {
        String text = criteria.text();
        if (text == null) {
            return views.search(criteria, Span.before(after), limit);
        }
        SortedMap<String, Entry> found = new TreeMap<>(Comparator.reverseOrder());
        Criteria ofProject = criteria.ofTheProjectNamed();
        if (ofProject != null) {
            put(found, views.search(ofProject, Span.before(after), limit));
        }
        put(found, views.unindexed(criteria, index.indexed(), after, limit));
        SortedMap<String, Entry> old = new TreeMap<>();
        index.visit(text, after, span -> {
            put(old, views.search(criteria, span, limit - old.size()));
            return old.size() < limit;
        });
        found.putAll(old);
        return found.values().stream().limit(limit).toList();
    }

    private static void put(SortedMap<String, Entry> found, List<Entry> entries) {
        entries.forEach(entry -> found.put(entry.id(), entry));
    }
}
