package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is waited for, and for how many working days. */
@Component
class Waits {
    private static final int SHOWN = 10;
    private static final Comparator<Wait> LONGEST_FIRST = Comparator.comparing(Wait::longest)
            .thenComparing(Wait::mean)
            .thenComparing(Wait::items)
            .reversed()
            .thenComparing(Wait::department);

    private final DashboardViews views;
    private final OrganizationQueries organization;
    private final Clock clock;

    Waits(DashboardViews views, OrganizationQueries organization, Clock clock) {
        this.views = views;
        this.organization = organization;
        this.clock = clock;
    }

    /** Every department with an open item in a project this person sees. */
    List<Wait> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Instant tomorrow = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Map<Integer, Integer> waited = new HashMap<>();
        WorkingDays calendar = organization.workingDays();
        return views.open(actor, today, tomorrow).stream()
                .collect(Collectors.groupingBy(DashboardViews.OpenCount::department))
                .entrySet()
                .stream()
                .map(of -> Wait.of(
                        of.getKey(),
                        organization.departmentName(of.getKey()),
                        of.getValue(),
                        day -> waited.computeIfAbsent(
                                day.daysAgo(), ago -> calendar.between(today.minusDays(ago), today))))
                .toList();
    }

    /** The ten that have kept others waiting longest. */
    List<Wait> longest(List<Wait> all) {
        return all.stream().sorted(LONGEST_FIRST).limit(SHOWN).toList();
    }
}
