package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.milestone.MilestoneProcess;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
        String id = Ids.next();
        int no = open.roadMap().nextNo();
        roadMaps.insert(id, open.project().id(), code, no, wanted);
        link(wanted.before().stream()
                .map(before -> new RoadMaps.Link(id, before))
                .toList());
        roadMaps.touch(open.project().id());
        events.publishEvent(event(open, "milestone.added", id, no + " " + wanted.nameText())
                .change("stage", null, wanted.stage())
                .change("predecessors", null, open.roadMap().labels(Set.copyOf(wanted.before())))
                .change("status", null, MilestoneStatus.OPEN));
        if (wanted.stage() == open.project().stage()) {
            process.added(code, id);
        }
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
        String why = Objects.requireNonNull(reason).strip();
        if (roadMaps.drop(id, entry.version(), open.by().personId(), clock.instant(), why) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        events.publishEvent(event(open, "milestone.dropped", id, entry.label())
                .change("status", entry.status(), MilestoneStatus.DROPPED)
                .saying(why));
        List<RoadMapEntry> after = open.roadMap().successors(id);
        bridge(open, id, after);
        roadMaps.touch(open.project().id());
        process.dropped(id);
        process.recheck(after.stream().map(RoadMapEntry::id).toList());
    }

    private void bridge(RoadMapDesk.Open open, String id, List<RoadMapEntry> successors) {
        RoadMap roadMap = open.roadMap();
        Set<String> before = roadMap.predecessors(id);
        List<RoadMaps.Link> links = new ArrayList<>();
        for (RoadMapEntry successor : successors) {
            Set<String> had = roadMap.predecessors(successor.id());
            Set<String> has = new TreeSet<>(had);
            has.remove(id);
            before.stream().filter(has::add).forEach(each -> links.add(new RoadMaps.Link(successor.id(), each)));
            events.publishEvent(event(open, "milestone.linked", successor.id(), successor.label())
                    .change("predecessors", roadMap.labels(had), roadMap.labels(has)));
        }
        roadMaps.unbind(id);
        link(links);
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
