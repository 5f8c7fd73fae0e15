package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.Progress;
import cn.jingan.majorprojects.milestone.roadmap.MilestoneShare;
import cn.jingan.majorprojects.milestone.roadmap.MilestoneShareService;
import cn.jingan.majorprojects.milestone.roadmap.OwnMilestone;
import cn.jingan.majorprojects.milestone.roadmap.OwnMilestoneService;
import cn.jingan.majorprojects.milestone.roadmap.RoadMapActions;
import cn.jingan.majorprojects.milestone.roadmap.RoadMapOrderService;
import cn.jingan.majorprojects.milestone.roadmap.RoadMapQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes of a project's road map for programs. */
@RestController
class RoadMapApi {
    private final RoadMapQueries queries;
    private final OwnMilestoneService service;
    private final RoadMapOrderService order;
    private final MilestoneShareService shares;
    private final MilestoneQueries milestones;
    private final ProjectQueries projects;
    private final Actions actions;

    RoadMapApi(
            RoadMapQueries queries,
            OwnMilestoneService service,
            RoadMapOrderService order,
            MilestoneShareService shares,
            MilestoneQueries milestones,
            ProjectQueries projects,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.order = order;
        this.shares = shares;
        this.milestones = milestones;
        this.projects = projects;
        this.actions = actions;
    }

    /**
     * A road map.
     *
     * @param version sent back as If-Match when a milestone is added
     * @param progress by weights; null while none is given
     */
    record RoadMapJson(long version, @Nullable Progress progress, List<LineJson> items, List<Action> actions) {}

    /** A milestone with what comes before it and how its place can be changed. */
    record LineJson(MilestoneView milestone, List<String> after, List<Action> actions) {}

    /** Why a milestone is dropped. */
    record Drop(@Nullable String reason) {}

    /** After which milestone of its stage one stands; {@code FIRST} for before all of them. */
    record Move(@Nullable String after) {}

    /** What comes right before a milestone: {@code 9;12+10}, numbers with working days of lag. */
    record Link(@Nullable String predecessors) {}

    /** All milestones, dropped ones as well. */
    @GetMapping("/api/projects/{code}/road-map")
    RoadMapJson roadMap(Actor actor, @PathVariable String code) {
        ProjectFacts project = projects.visible(actor, code);
        List<RoadMapQueries.Line> lines = queries.lines(project.id());
        Map<Subject, List<Action>> allowed =
                actions.of(actor, lines.stream().map(RoadMapApi::subject).toList());
        return new RoadMapJson(
                queries.version(project.id()),
                Progress.of(lines.stream().map(RoadMapQueries.Line::milestone).toList())
                        .orElse(null),
                lines.stream()
                        .map(line -> new LineJson(
                                line.milestone(), line.after(), allowed.getOrDefault(subject(line), List.of())))
                        .toList(),
                actions.of(actor, new Subject(RoadMapActions.ROAD_MAP, project.id())));
    }

    /** Adds a milestone. */
    @PostMapping("/api/projects/{code}/road-map")
    RoadMapJson add(Actor actor, @PathVariable String code, Version version, @RequestBody OwnMilestone body) {
        service.add(actor, code, version, body);
        return roadMap(actor, code);
    }

    /** Drops one. */
    @PostMapping("/api/milestones/{id}/drop")
    RoadMapJson drop(Actor actor, @PathVariable String id, Version version, @RequestBody Drop body) {
        service.drop(actor, id, version, body.reason());
        return roadMap(actor, milestones.milestone(id).project());
    }

    /** Puts one elsewhere in its stage. */
    @PostMapping("/api/milestones/{id}/move")
    RoadMapJson move(Actor actor, @PathVariable String id, Version version, @RequestBody Move body) {
        order.move(actor, id, version, body.after());
        return roadMap(actor, milestones.milestone(id).project());
    }

    /** Says what comes right before one. */
    @PostMapping("/api/milestones/{id}/link")
    RoadMapJson link(Actor actor, @PathVariable String id, Version version, @RequestBody Link body) {
        order.link(actor, id, version, body.predecessors());
        return roadMap(actor, milestones.milestone(id).project());
    }

    /** Says who looks after one, and its weight. */
    @PostMapping("/api/milestones/{id}/assign")
    RoadMapJson assign(Actor actor, @PathVariable String id, Version version, @RequestBody MilestoneShare body) {
        shares.assign(actor, id, version, body);
        return roadMap(actor, milestones.milestone(id).project());
    }

    private static Subject subject(RoadMapQueries.Line line) {
        return new Subject(RoadMapActions.ENTRY, line.milestone().id());
    }
}
