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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which the officer changes the road map of a project. */
@Controller
class RoadMapPages {
    private final RoadMapQueries queries;
    private final OwnMilestoneService service;
    private final RoadMapOrderService order;
    private final MilestoneShareService shares;
    private final MilestoneQueries milestones;
    private final ProjectQueries projects;
    private final Actions actions;

    RoadMapPages(
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

    @GetMapping("/projects/{code}/road-map")
    String roadMap(Actor actor, @PathVariable String code, Model model) {
        ProjectFacts project = projects.visible(actor, code);
        List<RoadMapQueries.Line> lines = queries.lines(project.id());
        model.addAttribute("project", project);
        model.addAttribute("lines", lines);
        model.addAttribute("people", people(lines));
        model.addAttribute("progress", progress(lines).orElse(null));
        model.addAttribute("changes", changes(actor, lines));
        model.addAllAttributes(actions.step(actor, new Subject(RoadMapActions.ROAD_MAP, project.id()), "roadMap.add"));
        return "milestone/road-map";
    }

    @PostMapping("/projects/{code}/road-map")
    String add(Actor actor, @PathVariable String code, Version version, @ModelAttribute OwnMilestone form) {
        service.add(actor, code, version, form);
        return roadMapOf(code);
    }

    @GetMapping("/milestones/{id}/{step:drop|move|link|assign}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return entry(actor, id, "roadMap." + step, model);
    }

    @PostMapping("/milestones/{id}/drop")
    String drop(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String reason) {
        service.drop(actor, id, version, reason);
        return roadMapWith(id);
    }

    @PostMapping("/milestones/{id}/move")
    String move(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String after) {
        order.move(actor, id, version, after);
        return roadMapWith(id);
    }

    @PostMapping("/milestones/{id}/link")
    String link(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable String predecessors) {
        order.link(actor, id, version, predecessors);
        return roadMapWith(id);
    }

    @PostMapping("/milestones/{id}/assign")
    String assign(Actor actor, @PathVariable String id, Version version, @ModelAttribute MilestoneShare form) {
        shares.assign(actor, id, version, form);
        return roadMapWith(id);
    }

    private String entry(Actor actor, String id, String name, Model model) {
        MilestoneView milestone = milestones.visible(actor, id);
        model.addAttribute("name", name);
        model.addAttribute("project", projects.facts(milestone.projectId()));
        model.addAttribute("milestone", milestone);
        model.addAttribute("lines", queries.lines(milestone.projectId()));
        model.addAttribute("successors", milestones.successors(id));
        model.addAllAttributes(actions.step(actor, new Subject(RoadMapActions.ENTRY, id), name));
        return "milestone/road-map-entry";
    }

    private static List<String> people(List<RoadMapQueries.Line> lines) {
        return lines.stream()
                .map(RoadMapQueries.Line::milestone)
                .flatMap(milestone -> Stream.of(milestone.droppedBy(), milestone.ownerId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Optional<Progress> progress(List<RoadMapQueries.Line> lines) {
        return Progress.of(lines.stream().map(RoadMapQueries.Line::milestone).toList());
    }

    /** What may be changed of each milestone, by its id. */
    private Map<String, List<Action>> changes(Actor actor, List<RoadMapQueries.Line> lines) {
        List<Subject> entries = lines.stream()
                .map(line -> new Subject(RoadMapActions.ENTRY, line.milestone().id()))
                .toList();
        return actions.of(actor, entries).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue));
    }

    private String roadMapWith(String id) {
        return roadMapOf(milestones.milestone(id).project());
    }

    private static String roadMapOf(String code) {
        return "redirect:/projects/" + code + "/road-map";
    }
}
