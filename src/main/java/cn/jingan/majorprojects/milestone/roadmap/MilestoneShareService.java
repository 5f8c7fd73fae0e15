package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.milestone.schedule.ScheduleRule;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer of the lead department says who looks after milestones and what weight they have; tasks stay the post's. */
@Service
public class MilestoneShareService {
    private final RoadMapDesk desk;
    private final RoadMaps roadMaps;
    private final ProjectQueries projects;
    private final ShareCheck check;
    private final ApplicationEventPublisher events;

    MilestoneShareService(
            RoadMapDesk desk,
            RoadMaps roadMaps,
            ProjectQueries projects,
            ShareCheck check,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.roadMaps = roadMaps;
        this.projects = projects;
        this.check = check;
        this.events = events;
    }

    /** Says both of one; what is left empty is 未填. */
    @Transactional
    public void assign(Actor actor, String id, Version seen, MilestoneShare share) {
        RoadMapDesk.Open open = desk.openOf(actor, id);
        RoadMapEntry entry = open.kept(id, seen);
        MilestoneShare before = roadMaps.share(id);
        check.looking().check(open.project(), before, share, "", new Refusals()).refuse();
        if (share.differsFrom(before)) {
            write(
                    open.by(),
                    open.project(),
                    new ShareChange(id, entry.no(), entry.label(), before, share),
                    entry.version());
            roadMaps.touch(open.project().id());
        }
    }

    /** What the plans would change and why it may not be, by code; those of nobody's projects are left out. */
    @Transactional(readOnly = true)
    public Map<String, ShareDraft> drafts(Actor actor, List<SharePlan> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        List<String> codes = plans.stream().map(SharePlan::code).toList();
        Map<String, ProjectFacts> found = projects.visible(actor, codes);
        Map<String, List<RoadMaps.Shared>> now = found.isEmpty()
                ? Map.of()
                : roadMaps.shares(ids(found)).stream().collect(Collectors.groupingBy(RoadMaps.Shared::projectId));
        ShareCheck.Looking looking = check.looking();
        return plans.stream()
                .filter(plan -> found.containsKey(plan.code()))
                .collect(Collectors.toMap(SharePlan::code, plan -> {
                    ProjectFacts project = Objects.requireNonNull(found.get(plan.code()));
                    return draft(actor, project, plan, now.getOrDefault(project.id(), List.of()), looking);
                }));
    }

    private ShareDraft draft(
            Actor actor, ProjectFacts project, SharePlan plan, List<RoadMaps.Shared> now, ShareCheck.Looking looking) {
        List<ShareChange> changes = now.stream()
                .filter(each -> plan.wanted().containsKey(each.no()))
                .map(each -> each.to(Objects.requireNonNull(plan.wanted().get(each.no()))))
                .filter(change -> change.owner() || change.weight())
                .toList();
        int weights = now.stream().mapToInt(each -> points(each.weight())).sum();
        int more = changes.stream()
                .mapToInt(change ->
                        points(change.after().weight()) - points(change.before().weight()))
                .sum();
        if (changes.isEmpty()) {
            return new ShareDraft(project, changes, weights, weights, List.of());
        }
        desk.officer(actor, project);
        Long seen = plan.seen().value();
        List<Broken> refused = seen == null || seen == now.get(0).roadMap()
                ? refused(project, changes, looking)
                : List.of(new Broken(
                        ScheduleRule.ROAD_MAP_CHANGED,
                        null,
                        List.of(
                                project.label(),
                                project.code(),
                                seen,
                                now.get(0).roadMap())));
        return new ShareDraft(project, changes, weights, weights + more, refused);
    }

    private static List<Broken> refused(ProjectFacts project, List<ShareChange> changes, ShareCheck.Looking looking) {
        Refusals refusals = new Refusals();
        for (ShareChange change : changes) {
            String cell = (change.owner() ? "owner" : "weight") + change.no();
            refusals.when(!project.runState().moving(), cell, RoadMapRule.CASE_STANDS_STILL);
            looking.check(project, change.before(), change.after(), String.valueOf(change.no()), refusals);
        }
        return refusals.found();
    }

    /**
     * Makes them so, or refuses all of them. The caller holds the cases and their road maps since before the drafts.
     */
    @Transactional
    public void assign(Actor actor, List<ShareDraft> drafts) {
        Refusals refusals = new Refusals();
        drafts.forEach(draft -> refusals.add(draft.refused()));
        refusals.refuse();
        for (ShareDraft draft : drafts) {
            if (!draft.changes().isEmpty()) {
                Acting by = desk.officer(actor, draft.project());
                draft.changes().forEach(change -> write(by, draft.project(), change, null));
                roadMaps.touch(draft.project().id());
            }
        }
    }

    private void write(Acting by, ProjectFacts project, ShareChange change, @Nullable Long version) {
        MilestoneShare before = change.before();
        MilestoneShare after = change.after();
        if (roadMaps.assign(change.id(), version, after.ownerId(), after.weight()) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        DomainEvent event =
                DomainEvent.of(by, "milestone.assigned", project.code(), "milestone", change.id(), change.label());
        event = change.owner() ? event.change("owner", before.ownerId(), after.ownerId()) : event;
        events.publishEvent(change.weight() ? event.change("weight", before.weight(), after.weight()) : event);
    }

    private static List<String> ids(Map<String, ProjectFacts> found) {
        return found.values().stream().map(ProjectFacts::id).toList();
    }

    private static int points(@Nullable Integer weight) {
        return weight == null ? 0 : weight;
    }
}
