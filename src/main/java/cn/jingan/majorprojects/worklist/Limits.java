package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks once on each working day at the limits of what is open: one indexed statement for each step, the furthest step
 * first, so that what is long overdue is told once. What is paused has no limit that runs.
 */
@Component
public class Limits {
    private static final int PART = 200;
    private static final List<LimitStep> FURTHEST_FIRST =
            List.of(LimitStep.ESCALATED_OFFICE, LimitStep.ESCALATED_HEAD, LimitStep.DUE, LimitStep.REMINDED);

    private final Items items;
    private final ItemDesk desk;
    private final ItemNotices notices;
    private final OrganizationQueries organization;
    private final Clock clock;

    Limits(Items items, ItemDesk desk, ItemNotices notices, OrganizationQueries organization, Clock clock) {
        this.items = items;
        this.desk = desk;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 6 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void sweep() {
        LocalDate today = LocalDate.now(clock);
        WorkingDays days = organization.workingDays();
        if (days.isWorkingDay(today)) {
            FURTHEST_FIRST.forEach(step -> warn(step, step.lastLimit(today, days)));
        }
    }

    private void warn(LimitStep step, LocalDate lastLimit) {
        List<WorkItem> part;
        do {
            part = items.unwarned(step.number(), lastLimit, PART);
            part.forEach(item -> warn(item, step));
        } while (part.size() == PART);
    }

    private void warn(WorkItem item, LimitStep step) {
        if (items.warn(item.id(), step.number()) == 0) {
            return;
        }
        desk.note(item, Movement.Kind.valueOf(step.name()), Acting.SYSTEM, item.assignee(), null);
        notices.limit(item, step);
        desk.tell(ItemDesk.event(Acting.SYSTEM, "item.limit", item)
                .change("limit", null, item.dueOn())
                .change("limitStep", null, step));
    }
}
