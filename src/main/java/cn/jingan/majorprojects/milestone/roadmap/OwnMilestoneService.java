package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.milestone.MilestoneProcess;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer of the lead department adds milestones to the road map of a running case, and drops some. */
@Service
public class OwnMilestoneService {
    private final RoadMapDesk desk;
    private final RoadMaps roadMaps;
    private final MilestoneProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnMilestoneService(
            RoadMapDesk desk,
            RoadMaps roadMaps,
            MilestoneProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.roadMaps = roadMaps;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds one, with the next number; returns its id. In the present stage it begins at once, beside the others; in a
     * later stage it begins with that stage.
     */
    @Transactional
    public String add(Actor actor, String code, Version seen, OwnMilestone wanted) {
        RoadMapDesk.Open open = desk.open(actor, code);
        seen.require(open.version());
        OwnMilestoneCheck.require(open.roadMap(), open.project().stage(), wanted);
        Stage stage = Objects.requireNonNull(wanted.stage());
        String id = insert(open, stage, wanted);
        if (stage == open.project().stage()) {
            process.added(code, id);
        }
        return id;
    }

    /** At the end of its stage. */
    private String insert(RoadMapDesk.Open open, Stage stage, OwnMilestone wanted) {
        String id = Ids.next();
        String projectId = open.project().id();
        int no = open.roadMap().nextNo();
        int place = open.roadMap().lastPlace(stage);
        roadMaps.makeRoom(projectId, place);
        roadMaps.insert(id, projectId, open.project().code(), no, place + 1, wanted);
        List<RoadMaps.Link> links = wanted.links(id);
        link(links);
        roadMaps.touch(projectId);
        events.publishEvent(event(open, "milestone.added", id, no + " " + wanted.nameText())
                .change("stage", null, stage)
                .change("predecessors", null, open.roadMap().with(id, links).told(id))
                .change("status", null, MilestoneStatus.OPEN));
        return id;
    }

    /**
     * Drops one, with the reason. What waited for it waits for what came before it instead, and looks again at once.
     */
    @Transactional
    public void drop(Actor actor, String id, Version seen, @Nullable String reason) {
        RoadMapDesk.Open open = desk.openOf(actor, id);
        RoadMapEntry entry = open.entry(id, seen);
        entry.requireDroppable();
        new Refusals().required("reason", reason).atMost(500, "reason", reason).refuse();
        takeOff(open, entry, Objects.requireNonNull(reason).strip());
        List<RoadMapEntry> after = open.roadMap().successors(id);
        bridge(open, id, after);
        roadMaps.touch(open.project().id());
        String code = open.project().code();
        process.dropped(code, id);
        process.recheck(code, after.stream().map(RoadMapEntry::id).toList());
    }

    private void takeOff(RoadMapDesk.Open open, RoadMapEntry entry, String reason) {
        String by = open.by().personId();
        if (roadMaps.drop(entry.id(), entry.version(), by, clock.instant(), reason) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        events.publishEvent(event(open, "milestone.dropped", entry.id(), entry.label())
                .change("status", entry.status(), MilestoneStatus.DROPPED)
                .saying(reason));
    }

    /** What followed it follows what it followed, after the working days of both links together. */
    private void bridge(RoadMapDesk.Open open, String id, List<RoadMapEntry> successors) {
        roadMaps.unbind(id);
        for (RoadMapEntry successor : successors) {
            String next = successor.id();
            List<RoadMaps.Link> links = open.roadMap().past(id, next);
            roadMaps.unlink(next);
            link(links);
            events.publishEvent(event(open, "milestone.linked", next, successor.label())
                    .change(
                            "predecessors",
                            open.roadMap().told(next),
                            open.roadMap().with(next, links).told(next)));
        }
    }

    private void link(List<RoadMaps.Link> links) {
        if (!links.isEmpty()) {
            roadMaps.insertLinks(links);
        }
    }

    private static DomainEvent event(RoadMapDesk.Open open, String action, String id, String label) {
        return DomainEvent.of(open.by(), action, open.project().code(), "milestone", id, label);
    }
}
