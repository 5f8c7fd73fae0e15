package cn.jingan.majorprojects.milestone.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Activities joined finish to start (critical path method). Times are working days counted from the beginning, which
 * is 0; an activity starts when the last of its predecessors has finished and the lag after it has passed.
 */
final class Network {
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Map<String, List<String>> successors = new HashMap<>();

    /**
     * One activity.
     *
     * @param duration working days, at least 0
     * @param predecessors ids of activities of the same network, each with the working days that pass after its end
     */
    record Activity(String id, int duration, Map<String, Integer> predecessors) {

        int lag(String predecessor) {
            return predecessors.getOrDefault(predecessor, 0);
        }
    }

    /** When an activity can and must run, in working days from the beginning. */
    record Timing(int earliestStart, int earliestFinish, int latestStart, int latestFinish) {

        /** Working days it may slip without moving the end. */
        int slack() {
            return latestFinish - earliestFinish;
        }
    }

    /**
     * A network of these activities.
     *
     * @throws IllegalArgumentException if a predecessor is missing
     */
    Network(Collection<Activity> all) {
        all.forEach(activity -> activities.put(activity.id(), activity));
        for (Activity activity : all) {
            for (String predecessor : activity.predecessors().keySet()) {
                if (!activities.containsKey(predecessor)) {
                    throw new IllegalArgumentException(
                            activity.id() + " follows " + predecessor + ", which is missing");
                }
                successors
                        .computeIfAbsent(predecessor, any -> new ArrayList<>())
                        .add(activity.id());
            }
        }
    }

    /**
     * The ids, each after its predecessors.
     *
     * @throws IllegalArgumentException if they go round in a circle
     */
    List<String> order() {
        Map<String, Integer> waiting = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        activities.values().forEach(activity -> {
            waiting.put(activity.id(), activity.predecessors().size());
            if (activity.predecessors().isEmpty()) {
                ready.add(activity.id());
            }
        });
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.remove();
            order.add(id);
            for (String next : successors(id)) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        if (order.size() < activities.size()) {
            throw new IllegalArgumentException("the activities go round in a circle");
        }
        return order;
    }

    /** Earliest and latest times of every activity. */
    Map<String, Timing> timings() {
        List<String> order = order();
        Map<String, Integer> earliest = new HashMap<>();
        int end = 0;
        for (String id : order) {
            int finish = start(id, earliest) + duration(id);
            earliest.put(id, finish);
            end = Math.max(end, finish);
        }
        Map<String, Timing> timings = new LinkedHashMap<>();
        Map<String, Integer> latest = latest(order, end);
        for (String id : order) {
            int finish = of(earliest, id);
            int last = of(latest, id);
            timings.put(id, new Timing(finish - duration(id), finish, last - duration(id), last));
        }
        return timings;
    }

    private Map<String, Integer> latest(List<String> order, int end) {
        Map<String, Integer> latest = new HashMap<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            String id = order.get(i);
            int last = successors(id).stream()
                    .mapToInt(next ->
                            of(latest, next) - duration(next) - activity(next).lag(id))
                    .min()
                    .orElse(end);
            latest.put(id, last);
        }
        return latest;
    }

    private int start(String id, Map<String, Integer> earliest) {
        return activity(id).predecessors().entrySet().stream()
                .mapToInt(before -> of(earliest, before.getKey()) + before.getValue())
                .max()
                .orElse(0);
    }

    private List<String> successors(String id) {
        return successors.getOrDefault(id, List.of());
    }

    private int duration(String id) {
        return activity(id).duration();
    }

    private Activity activity(String id) {
        return Objects.requireNonNull(activities.get(id));
    }

    private static int of(Map<String, Integer> days, String id) {
        return Objects.requireNonNull(days.get(id));
    }
}
