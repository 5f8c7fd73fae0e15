package cn.jingan.majorprojects.milestone.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.jingan.majorprojects.milestone.schedule.Network.Activity;
import cn.jingan.majorprojects.milestone.schedule.Network.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The critical path: on a network whose answers can be worked out by hand, and on random ones against all paths. */
class NetworkTest {

    /** Seven activities A to G; the path A–C–E–G of 3 + 5 + 6 + 2 = 16 days decides the end. */
    private static final List<Activity> BY_HAND = List.of(
            new Activity("A", 3, Map.of()),
            new Activity("B", 4, after("A")),
            new Activity("C", 5, after("A")),
            new Activity("D", 4, after("B")),
            new Activity("E", 6, after("C")),
            new Activity("F", 1, after("B", "C")),
            new Activity("G", 2, after("D", "E", "F")));

    @Test
    void agreesWithWhatIsWorkedOutByHand() {
        assertThat(new Network(BY_HAND).timings())
                .containsEntry("A", new Timing(0, 3, 0, 3))
                .containsEntry("B", new Timing(3, 7, 6, 10))
                .containsEntry("C", new Timing(3, 8, 3, 8))
                .containsEntry("D", new Timing(7, 11, 10, 14))
                .containsEntry("E", new Timing(8, 14, 8, 14))
                .containsEntry("F", new Timing(8, 9, 13, 14))
                .containsEntry("G", new Timing(14, 16, 14, 16));
    }

    @Test
    void refusesACircleAndAMissingPredecessor() {
        Network circle = new Network(List.of(new Activity("A", 1, after("B")), new Activity("B", 1, after("A"))));
        assertThatIllegalArgumentException().isThrownBy(circle::timings);
        assertThatIllegalArgumentException().isThrownBy(() -> new Network(List.of(new Activity("A", 1, after("Z")))));
    }

    @Property(tries = 300)
    void agreesWithAllPathsWrittenOut(@ForAll("networks") List<Activity> activities) {
        Map<String, Timing> timings = new Network(activities).timings();
        int end = activities.stream()
                .mapToInt(each -> longestTo(activities, each))
                .max()
                .orElse(0);
        for (Activity each : activities) {
            int through = longestTo(activities, each) + longestFrom(activities, each) - each.duration();
            Timing timing = timings.get(each.id());
            assertThat(timing.earliestFinish()).isEqualTo(longestTo(activities, each));
            assertThat(timing.slack()).isEqualTo(end - through);
        }
    }

    /** Two days pass between A and B, three between C and D; A–C–D of 3 + 5 + 3 + 2 = 13 days decides the end. */
    @Test
    void countsTheLagsBetween() {
        List<Activity> lagging = List.of(
                new Activity("A", 3, Map.of()),
                new Activity("B", 4, Map.of("A", 2)),
                new Activity("C", 5, Map.of("A", 0)),
                new Activity("D", 2, Map.of("B", 0, "C", 3)));
        assertThat(new Network(lagging).timings())
                .containsEntry("A", new Timing(0, 3, 0, 3))
                .containsEntry("B", new Timing(5, 9, 7, 11))
                .containsEntry("C", new Timing(3, 8, 3, 8))
                .containsEntry("D", new Timing(11, 13, 11, 13));
    }

    private static Map<String, Integer> after(String... predecessors) {
        return Stream.of(predecessors).collect(Collectors.toMap(each -> each, each -> 0));
    }

    /** Days of the longest path that ends with the activity, by trying all. */
    private static int longestTo(List<Activity> all, Activity activity) {
        return activity.duration()
                + all.stream()
                        .filter(other -> activity.predecessors().containsKey(other.id()))
                        .mapToInt(other -> longestTo(all, other) + activity.lag(other.id()))
                        .max()
                        .orElse(0);
    }

    private static int longestFrom(List<Activity> all, Activity activity) {
        return activity.duration()
                + all.stream()
                        .filter(other -> other.predecessors().containsKey(activity.id()))
                        .mapToInt(other -> longestFrom(all, other) + other.lag(activity.id()))
                        .max()
                        .orElse(0);
    }

    /** Up to ten activities; each may follow any of those before it, at once or days later. */
    @Provide
    Arbitrary<List<Activity>> networks() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
        Arbitrary<Map<Integer, Integer>> before = Arbitraries.maps(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 10))
                .ofMaxSize(4);
        return net.jqwik.api.Combinators.combine(days, before)
                .as((duration, follows) -> Map.entry(duration, follows))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(NetworkTest::numbered);
    }

    private static List<Activity> numbered(List<Map.Entry<Integer, Map<Integer, Integer>>> drawn) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            int own = i;
            Map<String, Integer> predecessors = new TreeMap<>();
            drawn.get(i).getValue().forEach((before, lag) -> {
                if (before < own) {
                    predecessors.put("n" + before, lag);
                }
            });
            activities.add(new Activity("n" + i, drawn.get(i).getKey(), predecessors));
        }
        return activities;
    }
}
