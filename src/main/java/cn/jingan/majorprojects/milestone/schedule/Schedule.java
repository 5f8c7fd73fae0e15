package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a road map, computed. A milestone without a planned date has no place in the network; what follows it
 * follows what it followed.
 */
public final class Schedule {
    private final List<DatedMilestone> milestones;
    private final Map<String, DatedMilestone> byId;
    private final Map<String, Map<String, Integer>> predecessors = new HashMap<>();
    private final WorkingDays calendar;
    private final LocalDate today;

    Schedule(List<DatedMilestone> milestones, Collection<Schedules.Link> links, WorkingDays calendar, LocalDate today) {
        this.milestones = List.copyOf(milestones);
        this.byId = milestones.stream().collect(Collectors.toMap(DatedMilestone::id, Function.identity()));
        links.forEach(link -> predecessors
                .computeIfAbsent(link.milestoneId(), any -> new LinkedHashMap<>())
                .put(link.predecessorId(), link.lagDays()));
        this.calendar = calendar;
        this.today = today;
    }

    /**
     * A milestone with what follows from all dates together.
     *
     * @param after numbers of its predecessors
     * @param driving numbers of those for which it waits longest: their lag ends as it starts
     * @param expectedOn when it will be done as things stand; null where no date is known
     * @param plannedSlack working days it may slip without moving the planned end; null where it has no planned date
     * @param expectedSlack the same on the expected dates
     * @param slip calendar days it is, or is expected, later than planned; negative for earlier, null where unknown
     * @param baselineSlip the same against the baseline
     */
    public record Row(
            DatedMilestone milestone,
            List<Integer> after,
            List<Integer> driving,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate expectedOn,
            @Nullable Integer plannedSlack,
            @Nullable Integer expectedSlack,
            @Nullable Integer slip,
            @Nullable Integer baselineSlip) {

        /** Whether a day lost here is a day lost at the end, as things stand. */
        public boolean critical() {
            Integer slack = expectedSlack == null ? plannedSlack : expectedSlack;
            return slack != null && slack == 0;
        }

        /** Whether it is past its planned date and not done. */
        public boolean overdue(LocalDate day) {
            LocalDate planned = milestone.plannedOn();
            return planned != null && milestone.open() && planned.isBefore(day);
        }
    }

    /** Every milestone, in the order of the road map. */
    public List<Row> rows() {
        Map<String, LocalDate> planned = planned();
        Map<String, LocalDate> expected = expected(planned);
        Map<String, Integer> plannedSlack = slack(planned);
        Map<String, Integer> expectedSlack = slack(expected);
        return milestones.stream()
                .map(milestone -> new Row(
                        milestone,
                        numbers(milestone.id()),
                        driving(milestone.id(), expected),
                        start(milestone.id(), expected),
                        expected.get(milestone.id()),
                        plannedSlack.get(milestone.id()),
                        expectedSlack.get(milestone.id()),
                        slip(milestone.plannedOn(), expected.get(milestone.id())),
                        slip(milestone.baselineOn(), expected.get(milestone.id()))))
                .toList();
    }

    /** When the last milestone will be done as things stand; null while one of them has no date. */
    public @Nullable LocalDate expectedEnd() {
        Map<String, LocalDate> expected = expected(planned());
        return expected.size() < milestones.size()
                ? null
                : expected.values().stream().max(LocalDate::compareTo).orElse(null);
    }

    /** When the last milestone is to be done by plan; null while one of them has no date. */
    public @Nullable LocalDate plannedEnd() {
        Map<String, LocalDate> planned = planned();
        return planned.size() < milestones.size()
                ? null
                : planned.values().stream().max(LocalDate::compareTo).orElse(null);
    }

    /** Calendar days the end is expected later than planned; negative for earlier, null where either is unknown. */
    public @Nullable Integer endSlip() {
        return slip(plannedEnd(), expectedEnd());
    }

    private Set<String> predecessors(String id) {
        return lags(id).keySet();
    }

    /** The first planned day that a predecessor leaves, so many working days after its own; null where it has none. */
    @Nullable
    LocalDate leaves(String predecessor, int lag) {
        LocalDate planned = milestone(predecessor).plannedOn();
        return planned == null ? null : calendar.plus(planned, lag);
    }

    /** The ids of the milestones right before it, with the working days that pass after each. */
    Map<String, Integer> lags(String id) {
        return predecessors.getOrDefault(id, Map.of());
    }

    private List<Integer> numbers(String id) {
        return predecessors(id).stream()
                .map(before -> milestone(before).no())
                .sorted()
                .toList();
    }

    private List<Integer> driving(String id, Map<String, LocalDate> dates) {
        LocalDate start = start(id, dates);
        return before(id, dates.keySet()).entrySet().stream()
                .filter(before -> calendar.plus(Objects.requireNonNull(dates.get(before.getKey())), before.getValue())
                        .equals(start))
                .map(before -> milestone(before.getKey()).no())
                .sorted()
                .toList();
    }

    DatedMilestone milestone(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    List<DatedMilestone> milestones() {
        return milestones;
    }

    /**
     * Planned dates with what follows a moved one moved as well: an untouched open milestone keeps its working days
     * after its predecessors, and never comes earlier than it was.
     *
     * @param touched ids of milestones whose planned date somebody typed
     * @param before the schedule as it was
     */
    Map<String, LocalDate> pushed(Set<String> touched, Schedule before) {
        Map<String, LocalDate> was = before.planned();
        Map<String, LocalDate> now = new LinkedHashMap<>(planned());
        for (String id : network(now).order()) {
            LocalDate own = now.get(id);
            LocalDate start = start(id, now);
            if (own != null && start != null && milestone(id).open() && !touched.contains(id)) {
                LocalDate earliest = calendar.plus(start, before.duration(id, was));
                now.put(id, earliest.isAfter(own) ? earliest : own);
            }
        }
        return now;
    }

    /** The planned date of each milestone that has one; of a completed one its actual date counts. */
    private Map<String, LocalDate> planned() {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        for (DatedMilestone milestone : milestones) {
            LocalDate date = milestone.plannedOn() == null ? milestone.actualOn() : milestone.plannedOn();
            if (date != null) {
                dates.put(milestone.id(), date);
            }
        }
        return dates;
    }

    private Map<String, LocalDate> expected(Map<String, LocalDate> planned) {
        Map<String, LocalDate> expected = new LinkedHashMap<>();
        Map<String, LocalDate> dated = new LinkedHashMap<>(planned);
        milestones.forEach(milestone -> {
            if (milestone.forecastOn() != null) {
                dated.putIfAbsent(milestone.id(), milestone.forecastOn());
            }
        });
        for (String id : network(dated).order()) {
            expected.put(id, expected(id, dated, expected));
        }
        return expected;
    }

    private LocalDate expected(String id, Map<String, LocalDate> dated, Map<String, LocalDate> expected) {
        DatedMilestone milestone = milestone(id);
        LocalDate actual = milestone.actualOn();
        if (actual != null) {
            return actual;
        }
        LocalDate forecast = milestone.forecastOn();
        LocalDate own = forecast == null ? Objects.requireNonNull(dated.get(id)) : forecast;
        LocalDate start = start(id, expected);
        LocalDate earliest = start == null ? own : calendar.plus(start, duration(id, dated));
        LocalDate date = earliest.isAfter(own) && forecast == null ? earliest : later(own, start);
        return date.isBefore(today) ? today : date;
    }

    private static LocalDate later(LocalDate own, @Nullable LocalDate start) {
        return start != null && start.isAfter(own) ? start : own;
    }

    private Map<String, Integer> slack(Map<String, LocalDate> dates) {
        Map<String, Integer> slack = new HashMap<>();
        network(dates).timings().forEach((id, timing) -> slack.put(id, timing.slack()));
        return slack;
    }

    /** The network of the milestones that have a date; the first ones begin when the first of all is done. */
    private Network network(Map<String, LocalDate> dates) {
        LocalDate first = dates.values().stream().min(LocalDate::compareTo).orElse(today);
        List<Network.Activity> activities = new ArrayList<>();
        dates.forEach((id, date) -> {
            LocalDate start = start(id, dates);
            int duration = calendar.between(start == null ? first : start, date);
            activities.add(new Network.Activity(id, Math.max(duration, 0), before(id, dates.keySet())));
        });
        return new Network(activities);
    }

    /** Working days from the last of its predecessors to it. */
    private int duration(String id, Map<String, LocalDate> dates) {
        LocalDate start = start(id, dates);
        LocalDate date = dates.get(id);
        return start == null || date == null ? 0 : Math.max(calendar.between(start, date), 0);
    }

    private @Nullable LocalDate start(String id, Map<String, LocalDate> dates) {
        return before(id, dates.keySet()).entrySet().stream()
                .map(before -> calendar.plus(Objects.requireNonNull(dates.get(before.getKey())), before.getValue()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Its predecessors among these, with their lags; in place of one that is not, that one's, over both lags. */
    private Map<String, Integer> before(String id, Set<String> among) {
        Map<String, Integer> found = new LinkedHashMap<>();
        lags(id).forEach((predecessor, lag) -> {
            if (among.contains(predecessor)) {
                found.merge(predecessor, lag, Math::max);
            } else {
                before(predecessor, among).forEach((first, more) -> found.merge(first, lag + more, Math::max));
            }
        });
        return found;
    }

    /** Calendar days from the one to the other. */
    static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }

    private static @Nullable Integer slip(@Nullable LocalDate than, @Nullable LocalDate date) {
        return than == null || date == null ? null : days(than, date);
    }
}
