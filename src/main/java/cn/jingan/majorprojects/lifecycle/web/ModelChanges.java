package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two versions of a model, by its nodes.
 *
 * @param added names of nodes the new version has
 * @param removed names of nodes it no longer has
 * @param renamed names before and now of nodes that kept their id
 */
record ModelChanges(List<String> added, List<String> removed, Map<String, String> renamed) {

    static ModelChanges between(Diagram before, Diagram after) {
        List<String> added = new ArrayList<>(names(after, before));
        List<String> removed = new ArrayList<>(names(before, after));
        Map<String, String> renamed = new LinkedHashMap<>();
        for (String node : before.nodes()) {
            String now = after.nameOf(node);
            String was = before.nameOf(node);
            if (!now.isEmpty() && !now.equals(was)) {
                renamed.put(was, now);
            }
        }
        return new ModelChanges(added, removed, renamed);
    }

    /** Whether every node is there under the same name in both. */
    public boolean none() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty();
    }

    private static List<String> names(Diagram of, Diagram missingIn) {
        return of.nodes().stream()
                .filter(id -> missingIn.nameOf(id).isEmpty())
                .map(of::nameOf)
                .toList();
    }
}
