package cn.jingan.majorprojects.lifecycle.entry;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.worklist.Upcoming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who comes after an officer has mended a proposal: the planning desk. */
@Component
class EntryUpcoming implements Upcoming {
    private final OrganizationQueries organization;

    EntryUpcoming(OrganizationQueries organization) {
        this.organization = organization;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals(EntryProcessContract.REVISE);
    }

    @Override
    public List<Step> after(String kind, String id) {
        String planners = organization.seatOf(EntryTasks.PLANNING).orElse("fgw");
        return List.of(new Step(EntryProcessContract.CONFIRM, planners, EntryTasks.PLANNING, EntryTasks.DAYS));
    }
}
