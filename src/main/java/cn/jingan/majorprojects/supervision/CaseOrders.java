package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a case's open orders when the case ends, has stood still or is handed over; the process calls this,
 * its case locked.
 */
@Service
public class CaseOrders {
    private final Supervisions rows;
    private final SupervisionProcess process;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseOrders(
            Supervisions rows,
            SupervisionProcess process,
            OrganizationQueries organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.process = process;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** The case is over: its open orders end with it, and nobody is asked any more. */
    @Transactional
    public void endAll(String projectCode) {
        List<SupervisionOrder> open = rows.lockOpen(projectCode);
        for (SupervisionOrder each : open) {
            rows.end(each, SupervisionStatus.ENDED, null, null, clock.instant());
            events.publishEvent(
                    event("supervision.ended", each).change("status", each.status(), SupervisionStatus.ENDED));
        }
        if (!open.isEmpty()) {
            process.ended(projectCode);
        }
    }

    /** The case stood for so many working days: what is open is due as many later. */
    @Transactional
    public void prolong(String projectCode, int workingDays) {
        rows.lockOpen(projectCode)
                .forEach(each -> rows.due(each.id(), organization.workingDays().plus(each.dueOn(), workingDays)));
    }

    /** Another department leads: what the one before still had to mend, the new one mends. */
    @Transactional
    public void handOver(String projectCode, String from, String to) {
        rows.lockOpen(projectCode).stream()
                .filter(each -> each.department().equals(from))
                .forEach(each -> {
                    rows.handOver(each.id(), to);
                    events.publishEvent(event("supervision.handedOver", each)
                            .change("department", organization.departmentName(from), organization.departmentName(to)));
                });
    }

    private static DomainEvent event(String action, SupervisionOrder order) {
        return DomainEvent.of(Acting.SYSTEM, action, order.project(), "supervision", order.id(), order.label());
    }
}
