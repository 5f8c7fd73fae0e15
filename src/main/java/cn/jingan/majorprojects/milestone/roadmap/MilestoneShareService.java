package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer of the lead department says who looks after a milestone and what weight it has; its task stays the post's. */
@Service
public class MilestoneShareService {
    private static final int WHOLE = 100;

    private final RoadMapDesk desk;
    private final RoadMaps roadMaps;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;

    MilestoneShareService(
            RoadMapDesk desk, RoadMaps roadMaps, OrganizationQueries organization, ApplicationEventPublisher events) {
        this.desk = desk;
        this.roadMaps = roadMaps;
        this.organization = organization;
        this.events = events;
    }

    /** Says both; what is left empty is 未填. */
    @Transactional
    public void assign(Actor actor, String id, Version seen, MilestoneShare share) {
        RoadMapDesk.Open open = desk.openOf(actor, id);
        RoadMapEntry entry = open.kept(id, seen);
        MilestoneShare before = roadMaps.share(id);
        require(open.project().leadDepartment(), before, share);
        boolean owner = !Objects.equals(before.ownerId(), share.ownerId());
        boolean weight = !Objects.equals(before.weight(), share.weight());
        if (!owner && !weight) {
            return;
        }
        if (roadMaps.assign(id, entry.version(), share.ownerId(), share.weight()) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        DomainEvent event =
                DomainEvent.of(open.by(), "milestone.assigned", open.project().code(), "milestone", id, entry.label());
        event = owner ? event.change("owner", before.ownerId(), share.ownerId()) : event;
        events.publishEvent(weight ? event.change("weight", before.weight(), share.weight()) : event);
    }

    /** Somebody who has left the department stays where nobody else is named. */
    private void require(String lead, MilestoneShare before, MilestoneShare share) {
        String owner = share.ownerId();
        boolean stranger = owner != null
                && !owner.equals(before.ownerId())
                && organization.colleagues(lead).stream()
                        .noneMatch(person -> person.id().equals(owner));
        Integer weight = share.weight();
        boolean impossible = weight != null && (weight < 0 || weight > WHOLE);
        new Refusals()
                .when(stranger, "owner", RoadMapRule.OWNER_OF_ANOTHER_DEPARTMENT, organization.departmentName(lead))
                .when(impossible, "weight", RoadMapRule.WEIGHT_OUT_OF_RANGE, WHOLE)
                .refuse();
    }
}
