package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of a road map as it is edited. */
@Service
public class RoadMapQueries {
    private final RoadMaps roadMaps;
    private final MilestoneQueries milestones;

    RoadMapQueries(RoadMaps roadMaps, MilestoneQueries milestones) {
        this.roadMaps = roadMaps;
        this.milestones = milestones;
    }

    /**
     * A milestone with what comes right before it.
     *
     * @param after names of its predecessors, in order
     */
    public record Line(MilestoneView milestone, List<String> after) {}

    /** What comes right before it, as planners write it. */
    String notation(MilestoneView milestone) {
        Map<String, Integer> numbers = milestones.roadMap(milestone.projectId()).stream()
                .collect(Collectors.toMap(MilestoneView::id, MilestoneView::no));
        return Before.write(roadMaps.links(milestone.projectId()).stream()
                .filter(link -> link.milestoneId().equals(milestone.id()))
                .map(link -> new Before(numbers.getOrDefault(link.predecessorId(), 0), link.lagDays()))
                .sorted(Comparator.comparing(Before::no))
                .toList());
    }

    /** The version of the road map, for {@code If-Match}. */
    public long version(String projectId) {
        return roadMaps.version(projectId).orElse(0L);
    }

    /** Every milestone, dropped ones as well, in the order of the stages; the caller has looked whether it may be seen. */
    public List<Line> lines(String projectId) {
        List<MilestoneView> all = milestones.roadMap(projectId);
        Map<String, MilestoneView> byId =
                all.stream().collect(Collectors.toMap(MilestoneView::id, Function.identity()));
        Map<String, List<String>> after = roadMaps.links(projectId).stream()
                .filter(link -> byId.containsKey(link.predecessorId()))
                .collect(Collectors.groupingBy(
                        RoadMaps.Link::milestoneId,
                        Collectors.mapping(
                                link -> told(Objects.requireNonNull(byId.get(link.predecessorId())), link.lagDays()),
                                Collectors.toList())));
        return all.stream()
                .sorted(Comparator.comparing(MilestoneView::stage))
                .map(milestone -> new Line(milestone, after.getOrDefault(milestone.id(), List.of())))
                .toList();
    }

    private static String told(MilestoneView before, int lag) {
        return lag == 0 ? before.label() : before.label() + "+" + lag;
    }
}
