package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Reads of dates, and what follows from them. */
@Service
public class ScheduleQueries {
    private final Schedules schedules;
    private final OrganizationQueries organization;
    private final Clock clock;

    ScheduleQueries(Schedules schedules, OrganizationQueries organization, Clock clock) {
        this.schedules = schedules;
        this.organization = organization;
        this.clock = clock;
    }

    /** The schedule of a project; the caller has looked whether it may be seen. */
    public Schedule of(String projectId) {
        return Objects.requireNonNull(of(List.of(projectId)).get(projectId));
    }

    /** The schedules of these projects, in two statements for whatever number; the caller has looked as well. */
    public Map<String, Schedule> of(Collection<String> projectIds) {
        Map<String, List<DatedMilestone>> milestones = new HashMap<>();
        Map<String, List<Schedules.Link>> links = new HashMap<>();
        if (!projectIds.isEmpty()) {
            schedules.milestones(projectIds).forEach(row -> add(milestones, row.projectId(), row));
            schedules.links(projectIds).forEach(link -> add(links, link.projectId(), link));
        }
        Map<String, Schedule> found = new HashMap<>();
        projectIds.forEach(id ->
                found.put(id, schedule(milestones.getOrDefault(id, List.of()), links.getOrDefault(id, List.of()))));
        return found;
    }

    private static <T> void add(Map<String, List<T>> byProject, String projectId, T one) {
        byProject.computeIfAbsent(projectId, any -> new ArrayList<>()).add(one);
    }

    /** Every baseline of a project beside what is expected now, the oldest first; the caller has looked as well. */
    public List<Baseline> baselines(String projectId, Schedule schedule) {
        return Baseline.of(schedules.baselines(projectId), schedule);
    }

    /** The version of the road map, for {@code If-Match}. */
    public long version(String projectId) {
        return schedules.version(projectId).orElse(0L);
    }

    /** The same of several projects, in one statement. */
    public Map<String, Long> versions(Collection<String> projectIds) {
        Map<String, Long> found = new HashMap<>();
        if (!projectIds.isEmpty()) {
            schedules.versions(projectIds).forEach(each -> found.put(each.projectId(), each.version()));
        }
        return found;
    }

    Schedule with(String projectId, List<DatedMilestone> milestones) {
        return schedule(milestones, schedules.links(List.of(projectId)));
    }

    private Schedule schedule(List<DatedMilestone> milestones, List<Schedules.Link> links) {
        return new Schedule(milestones, links, organization.workingDays(), LocalDate.now(clock));
    }
}
