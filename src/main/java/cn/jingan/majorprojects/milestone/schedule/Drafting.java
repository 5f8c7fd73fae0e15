package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lays wanted dates over a schedule. */
@Component
class Drafting {
    private final ScheduleQueries queries;

    Drafting(ScheduleQueries queries) {
        this.queries = queries;
    }

    /** The schedule as it would be; with what follows pushed along where that is wanted. */
    Schedule after(String projectId, Schedule before, Plan plan) {
        Map<Integer, Plan.Wanted> wanted = byNumber(before, plan);
        Set<String> touched = new HashSet<>();
        List<DatedMilestone> typed = before.milestones().stream()
                .map(milestone -> laid(milestone, wanted.get(milestone.no()), touched))
                .toList();
        Schedule after = queries.with(projectId, typed);
        return plan.push() && !touched.isEmpty() ? pushed(projectId, before, after, touched) : after;
    }

    private Schedule pushed(String projectId, Schedule before, Schedule after, Set<String> touched) {
        Map<String, LocalDate> dates = after.pushed(touched, before);
        List<DatedMilestone> moved = after.milestones().stream()
                .map(milestone -> milestone.plannedOn() == null
                        ? milestone
                        : milestone.on(dates.get(milestone.id()), milestone.forecastOn(), milestone.confirmed()))
                .toList();
        return queries.with(projectId, moved);
    }

    private static Map<Integer, Plan.Wanted> byNumber(Schedule before, Plan plan) {
        Map<Integer, Plan.Wanted> wanted = new HashMap<>();
        for (Plan.Wanted each : plan.wanted()) {
            if (before.milestones().stream().noneMatch(milestone -> milestone.no() == each.no())) {
                throw RuleViolation.at("planned" + each.no(), ScheduleRule.NO_SUCH_MILESTONE, each.no());
            }
            wanted.put(each.no(), each);
        }
        return wanted;
    }

    private static DatedMilestone laid(
            DatedMilestone milestone, Plan.@org.jspecify.annotations.Nullable Wanted wanted, Set<String> touched) {
        if (wanted == null) {
            return milestone;
        }
        if (!Objects.equals(wanted.plannedOn(), milestone.plannedOn())) {
            touched.add(milestone.id());
        }
        boolean withdrawn = wanted.forecastOn() == null && milestone.confirmed();
        return milestone.on(wanted.plannedOn(), wanted.forecastOn(), wanted.confirmed() && !withdrawn);
    }
}
