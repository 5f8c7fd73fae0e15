package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.milestone.MilestoneProcess;
import cn.jingan.majorprojects.milestone.schedule.ScheduleRule;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer of the lead department says in which order milestones stand, and which come right before which. */
@Service
public class RoadMapOrderService {
    /** What stands for the first place in the choice of milestones. */
    public static final String FIRST = "FIRST";

    private final RoadMapDesk desk;
    private final RoadMaps roadMaps;
    private final MilestoneProcess process;
    private final ApplicationEventPublisher events;

    RoadMapOrderService(
            RoadMapDesk desk, RoadMaps roadMaps, MilestoneProcess process, ApplicationEventPublisher events) {
        this.desk = desk;
        this.roadMaps = roadMaps;
        this.process = process;
        this.events = events;
    }

    /**
     * Puts a milestone right after another of its stage, or first in its stage. Its number stays.
     *
     * @param after id of the other, or {@link #FIRST}
     */
    @Transactional
    public void move(Actor actor, String id, Version seen, @Nullable String after) {
        RoadMapDesk.Open open = desk.openOf(actor, id);
        RoadMapEntry entry = open.kept(id, seen);
        List<RoadMapEntry> stage = open.roadMap().ofStage(entry.stage());
        int own = stage.indexOf(entry);
        RoadMapEntry before = own == 0 ? null : stage.get(own - 1);
        RoadMapEntry wanted = FIRST.equals(after) ? null : other(stage, entry, after);
        if (Objects.equals(before, wanted)) {
            return;
        }
        int place = wanted == null ? stage.get(0).place() - 1 : wanted.place();
        roadMaps.makeRoom(open.project().id(), place);
        saved(roadMaps.move(id, entry.version(), place + 1));
        roadMaps.touch(open.project().id());
        events.publishEvent(event(open, "milestone.moved", entry).change("standsAfter", label(before), label(wanted)));
    }

    /** Links a milestone to those that come right before it, in place of those that did. */
    @Transactional
    public void link(Actor actor, String id, Version seen, @Nullable String predecessors) {
        RoadMapDesk.Open open = desk.openOf(actor, id);
        RoadMapEntry entry = open.entry(id, seen);
        RoadMap roadMap = open.roadMap();
        List<RoadMaps.Link> wanted = Before.read(predecessors).stream()
                .map(before ->
                        new RoadMaps.Link(id, byNumber(roadMap, before.no()).id(), before.lagDays()))
                .toList();
        LinkCheck.require(roadMap, open.project().stage(), entry, wanted);
        String told = roadMap.told(id);
        String now = roadMap.with(id, wanted).told(id);
        if (!told.equals(now)) {
            replace(open, entry, wanted);
            events.publishEvent(event(open, "milestone.linked", entry).change("predecessors", told, now));
            process.recheck(open.project().code(), List.of(id));
        }
    }

    private void replace(RoadMapDesk.Open open, RoadMapEntry entry, List<RoadMaps.Link> links) {
        roadMaps.unlink(entry.id());
        if (!links.isEmpty()) {
            roadMaps.insertLinks(links);
        }
        saved(roadMaps.move(entry.id(), entry.version(), entry.place()));
        roadMaps.touch(open.project().id());
    }

    private static RoadMapEntry other(List<RoadMapEntry> stage, RoadMapEntry entry, @Nullable String id) {
        return stage.stream()
                .filter(each -> each.id().equals(id) && !each.equals(entry))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("after", SharedRule.UNKNOWN_CHOICE));
    }

    private static RoadMapEntry byNumber(RoadMap roadMap, int no) {
        return roadMap.entries().stream()
                .filter(entry -> entry.no() == no)
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("predecessors", ScheduleRule.NO_SUCH_MILESTONE, no));
    }

    private static void saved(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private static @Nullable String label(@Nullable RoadMapEntry entry) {
        return entry == null ? null : entry.label();
    }

    private static DomainEvent event(RoadMapDesk.Open open, String action, RoadMapEntry entry) {
        return DomainEvent.of(open.by(), action, open.project().code(), "milestone", entry.id(), entry.label());
    }
}
