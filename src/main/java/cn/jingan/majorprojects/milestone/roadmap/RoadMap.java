package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.project.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Whether something of the stage is still to be done. */
    boolean open(Stage stage) {
        return entries.stream()
                .anyMatch(entry -> entry.stage() == stage && !entry.status().settled());
    }

    Set<String> predecessors(String id) {
        return links.stream()
                .filter(link -> link.milestoneId().equals(id))
                .map(RoadMaps.Link::predecessorId)
                .collect(Collectors.toSet());
    }

    List<RoadMapEntry> successors(String id) {
        Set<String> ids = links.stream()
                .filter(link -> link.predecessorId().equals(id))
                .map(RoadMaps.Link::milestoneId)
                .collect(Collectors.toSet());
        return entries.stream().filter(entry -> ids.contains(entry.id())).toList();
    }

    /** What people call those, in the order of the road map. */
    String labels(Set<String> ids) {
        return entries.stream()
                .filter(entry -> ids.contains(entry.id()))
                .map(RoadMapEntry::label)
                .collect(Collectors.joining("、"));
    }
}
