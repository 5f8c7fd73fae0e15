package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        return with(projectId, schedules.milestones(projectId));
    }

    /** The version of the road map, for {@code If-Match}. */
    public long version(String projectId) {
        return schedules.version(projectId).orElse(0L);
    }

    Schedule with(String projectId, List<DatedMilestone> milestones) {
        return new Schedule(milestones, schedules.links(projectId), organization.workingDays(), LocalDate.now(clock));
    }
}
