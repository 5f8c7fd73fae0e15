package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.Refusals;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether planned dates follow each other as the links of the road map ask; each refusal stands at its milestone. */
record PlannedOrder(Schedule before, Schedule after, Refusals refusals) {

    /** Of dates that were each typed: with all that it follows, and with what follows it and nobody touched. */
    void requireTyped(DatedMilestone wanted) {
        requireBehind(wanted, id -> true);
        requireRoom(wanted);
    }

    /** Of dates moved together, as far as each other: with what stays where it was. */
    void requireMoved(DatedMilestone wanted) {
        requireBehind(wanted, this::stays);
        requireRoom(wanted);
    }

    private void requireBehind(DatedMilestone wanted, Predicate<String> looked) {
        String at = "planned" + wanted.no();
        for (Map.Entry<String, Integer> link : after.lags(wanted.id()).entrySet()) {
            String id = link.getKey();
            int lag = link.getValue();
            LocalDate first = after.leaves(id, lag);
            if (looked.test(id) && first != null && isAfter(first, wanted.plannedOn())) {
                DatedMilestone earlier = after.milestone(id);
                LocalDate planned = Objects.requireNonNull(earlier.plannedOn());
                refusals.when(lag == 0, at, ScheduleRule.PLANNED_BEFORE_PREDECESSOR, earlier.label(), planned)
                        .when(lag > 0, at, ScheduleRule.PLANNED_WITHIN_LAG, earlier.label(), planned, lag, first);
            }
        }
    }

    /** What nobody touched and comes after is not left behind. */
    private void requireRoom(DatedMilestone wanted) {
        for (DatedMilestone next : after.milestones()) {
            Integer lag = after.lags(next.id()).get(wanted.id());
            LocalDate planned = next.plannedOn();
            if (lag != null && planned != null && next.open()) {
                refusals.when(
                        stays(next.id()) && isAfter(after.leaves(wanted.id(), lag), planned),
                        "planned" + wanted.no(),
                        ScheduleRule.PLANNED_AFTER_SUCCESSOR,
                        next.label(),
                        planned);
            }
        }
    }

    private boolean stays(String id) {
        return Objects.equals(
                before.milestone(id).plannedOn(), after.milestone(id).plannedOn());
    }

    private static boolean isAfter(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isAfter(other);
    }
}
