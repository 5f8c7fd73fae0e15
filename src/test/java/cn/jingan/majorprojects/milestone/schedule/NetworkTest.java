package cn.jingan.majorprojects.milestone.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.jingan.majorprojects.milestone.schedule.Network.Activity;
import cn.jingan.majorprojects.milestone.schedule.Network.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
            new Activity("A", 3, Set.of()),
            new Activity("B", 4, Set.of("A")),
            new Activity("C", 5, Set.of("A")),
            new Activity("D", 4, Set.of("B")),
            new Activity("E", 6, Set.of("C")),
            new Activity("F", 1, Set.of("B", "C")),
            new Activity("G", 2, Set.of("D", "E", "F")));

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
        Network circle = new Network(List.of(new Activity("A", 1, Set.of("B")), new Activity("B", 1, Set.of("A"))));
        assertThatIllegalArgumentException().isThrownBy(circle::timings);
        assertThatIllegalArgumentException().isThrownBy(() -> new Network(List.of(new Activity("A", 1, Set.of("Z")))));
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

    /** Days of the longest path that ends with the activity, by trying all. */
    private static int longestTo(List<Activity> all, Activity activity) {
        return activity.duration()
                + all.stream()
                        .filter(other -> activity.predecessors().contains(other.id()))
                        .mapToInt(other -> longestTo(all, other))
                        .max()
                        .orElse(0);
    }

    private static int longestFrom(List<Activity> all, Activity activity) {
        return activity.duration()
                + all.stream()
                        .filter(other -> other.predecessors().contains(activity.id()))
                        .mapToInt(other -> longestFrom(all, other))
                        .max()
                        .orElse(0);
    }

    /** Up to ten activities; each may follow any of those before it. */
    @Provide
    Arbitrary<List<Activity>> networks() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
        Arbitrary<Set<Integer>> before =
                Arbitraries.integers().between(0, 9).set().ofMaxSize(4);
        return net.jqwik.api.Combinators.combine(days, before)
                .as((duration, follows) -> Map.entry(duration, follows))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(NetworkTest::numbered);
    }

    private static List<Activity> numbered(List<Map.Entry<Integer, Set<Integer>>> drawn) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Set<String> predecessors = new TreeSet<>();
            for (int before : drawn.get(i).getValue()) {
                if (before < i) {
                    predecessors.add("n" + before);
                }
            }
            activities.add(new Activity("n" + i, drawn.get(i).getKey(), predecessors));
        }
        return activities;
    }
}
