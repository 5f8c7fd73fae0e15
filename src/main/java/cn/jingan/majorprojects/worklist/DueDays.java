package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Up to which day a limit is near. */
@Component
public class DueDays {
    private static final int SOON = 3;

    private final OrganizationQueries organization;
    private final Clock clock;

    DueDays(OrganizationQueries organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** The last of its days, as of today. */
    public LocalDate last(Due near) {
        LocalDate today = LocalDate.now(clock);
        return switch (near) {
            case OVERDUE -> today.minusDays(1);
            case SOON -> organization.workingDays().plus(today, SOON);
        };
    }
}
