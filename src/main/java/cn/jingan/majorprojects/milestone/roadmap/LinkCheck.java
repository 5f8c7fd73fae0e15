package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the predecessors must satisfy that somebody wants a milestone to have. */
final class LinkCheck {
    private static final String FIELD = "predecessors";

    private LinkCheck() {}

    /** Refuses with everything that is wrong with them at once. */
    static void require(RoadMap roadMap, Stage present, RoadMapEntry entry, List<RoadMaps.Link> links) {
        if (entry.status() != MilestoneStatus.OPEN) {
            throw new RuleViolation(RoadMapRule.LINKS_STAND, entry.label());
        }
        Refusals refusals = new Refusals();
        List<RoadMapEntry> wanted = links.stream()
                .flatMap(link -> roadMap.find(link.predecessorId()).stream())
                .toList();
        wanted.forEach(before -> one(roadMap, entry, before, refusals));
        requireNotBegun(roadMap, present, entry, wanted, refusals);
        refusals.refuse();
    }

    private static void one(RoadMap roadMap, RoadMapEntry entry, RoadMapEntry before, Refusals refusals) {
        String circle = circle(roadMap, entry, before);
        refusals.when(before.dropped(), FIELD, RoadMapRule.PREDECESSOR_DROPPED, before.label())
                .when(
                        before.stage().ordinal() > entry.stage().ordinal(),
                        FIELD,
                        RoadMapRule.PREDECESSOR_IN_LATER_STAGE,
                        before.label())
                .when(!circle.isEmpty(), FIELD, RoadMapRule.LINK_CIRCLE, circle);
    }

    /** What can be completed now is not made to wait again. */
    private static void requireNotBegun(
            RoadMap roadMap, Stage present, RoadMapEntry entry, List<RoadMapEntry> wanted, Refusals refusals) {
        boolean begun = entry.stage() == present
                && roadMap.settled(roadMap.predecessors(entry.id()).keySet());
        String open = wanted.stream()
                .filter(before -> !before.status().settled())
                .map(RoadMapEntry::label)
                .collect(Collectors.joining("、"));
        refusals.when(begun && !open.isEmpty(), FIELD, RoadMapRule.ALREADY_BEGUN, entry.label(), open);
    }

    /** The way on which that would follow the milestone and come before it as well; empty where there is none. */
    private static String circle(RoadMap roadMap, RoadMapEntry entry, RoadMapEntry before) {
        Map<String, RoadMapEntry> cameFrom = new HashMap<>();
        Deque<RoadMapEntry> reached = new ArrayDeque<>(List.of(entry));
        while (!reached.isEmpty()) {
            RoadMapEntry at = reached.remove();
            if (at.id().equals(before.id())) {
                return way(entry, at, cameFrom);
            }
            for (RoadMapEntry next : roadMap.successors(at.id())) {
                if (cameFrom.putIfAbsent(next.id(), at) == null) {
                    reached.add(next);
                }
            }
        }
        return "";
    }

    private static String way(RoadMapEntry entry, RoadMapEntry end, Map<String, RoadMapEntry> cameFrom) {
        Deque<String> way = new ArrayDeque<>(Set.of(entry.label()));
        RoadMapEntry at = end;
        while (!at.id().equals(entry.id())) {
            way.addFirst(at.label());
            at = cameFrom.getOrDefault(at.id(), entry);
        }
        return Stream.concat(Stream.of(entry.label()), way.stream()).collect(Collectors.joining(" → "));
    }
}
