package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a case's consultations when the case ends or has stood still; the process calls this, its case locked. */
@Service
public class CaseConsultations {
    private final Consultations rows;
    private final ConsultationProcess process;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;

    CaseConsultations(
            Consultations rows,
            ConsultationProcess process,
            OrganizationQueries organization,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.process = process;
        this.organization = organization;
        this.events = events;
    }

    /** The case is over: open consultations end without a conclusion, and nobody is asked any more. */
    @Transactional
    public void endAll(String projectCode) {
        List<ConsultationView> open = rows.lockOpen(projectCode);
        for (ConsultationView each : open) {
            rows.drop(each.id());
            rows.end(each.id());
            events.publishEvent(DomainEvent.of(
                            Acting.SYSTEM, "consultation.ended", projectCode, "consultation", each.id(), each.title())
                    .change("status", each.status(), ConsultationStatus.ENDED));
        }
        if (!open.isEmpty()) {
            process.ended(projectCode);
        }
    }

    /** The case stood for so many working days: what is asked is due as many later. */
    @Transactional
    public void prolong(String projectCode, int workingDays) {
        rows.lockOpen(projectCode)
                .forEach(each -> rows.due(each.id(), organization.workingDays().plus(each.dueOn(), workingDays)));
    }
}
