package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.project.Stage;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The road map of a project with its dependencies, as it stands under its lock.
 *
 * @param entries in their order, dropped ones among them
 * @param links finish to start; none from or to a dropped one
 */
record RoadMap(List<RoadMapEntry> entries, List<RoadMaps.Link> links) {

    Optional<RoadMapEntry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The number that the next milestone gets: numbers are never given twice. */
    int nextNo() {
        return entries.stream().mapToInt(RoadMapEntry::no).max().orElse(0) + 1;
    }

    /** The place of the last milestone up to the end of that stage. */
    int lastPlace(Stage stage) {
        return entries.stream()
                .filter(entry -> entry.stage().ordinal() <= stage.ordinal())
                .mapToInt(RoadMapEntry::place)
                .max()
                .orElse(0);
    }

    /** The milestones of a stage that are not dropped, in their order. */
    List<RoadMapEntry> ofStage(Stage stage) {
        return entries.stream()
                .filter(entry -> entry.stage() == stage && !entry.dropped())
                .sorted(Comparator.comparing(RoadMapEntry::place).thenComparing(RoadMapEntry::no))
                .toList();
    }

    /** Whether something of the stage is still to be done. */
    boolean open(Stage stage) {
        return entries.stream()
                .anyMatch(entry -> entry.stage() == stage && !entry.status().settled());
    }

    /** Whether nothing waits for any of those. */
    boolean settled(Set<String> ids) {
        return entries.stream().filter(entry -> ids.contains(entry.id())).allMatch(entry -> entry.status()
                .settled());
    }

    /** What comes right before it, by id, with the working days between. */
    Map<String, Integer> predecessors(String id) {
        Map<String, Integer> before = new LinkedHashMap<>();
        links.stream()
                .filter(link -> link.milestoneId().equals(id))
                .forEach(link -> before.put(link.predecessorId(), link.lagDays()));
        return before;
    }

    List<RoadMapEntry> successors(String id) {
        Set<String> ids = links.stream()
                .filter(link -> link.predecessorId().equals(id))
                .map(RoadMaps.Link::milestoneId)
                .collect(Collectors.toSet());
        return entries.stream().filter(entry -> ids.contains(entry.id())).toList();
    }

    /** The same road map with these in place of the links to what comes before that milestone. */
    RoadMap with(String id, Collection<RoadMaps.Link> before) {
        Stream<RoadMaps.Link> others =
                links.stream().filter(link -> !link.milestoneId().equals(id));
        return new RoadMap(entries, Stream.concat(others, before.stream()).toList());
    }

    /** The links of what followed a milestone once that one is gone: to what it followed, over both lags together. */
    List<RoadMaps.Link> past(String gone, String successor) {
        Map<String, Integer> lags = predecessors(successor);
        int lag = lags.getOrDefault(gone, 0);
        lags.remove(gone);
        predecessors(gone).forEach((each, more) -> lags.merge(each, lag + more, Math::max));
        return lags.entrySet().stream()
                .map(each -> new RoadMaps.Link(successor, each.getKey(), each.getValue()))
                .toList();
    }

    /** What comes right before it as people say it, in the order of the road map: {@code 9 招标、12 施工许可+10}. */
    String told(String id) {
        Map<String, Integer> before = predecessors(id);
        return entries.stream()
                .filter(entry -> before.containsKey(entry.id()))
                .map(entry -> told(entry, before.getOrDefault(entry.id(), 0)))
                .collect(Collectors.joining("、"));
    }

    private static String told(RoadMapEntry entry, int lag) {
        return lag == 0 ? entry.label() : entry.label() + "+" + lag;
    }
}
