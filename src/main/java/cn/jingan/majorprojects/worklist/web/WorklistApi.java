package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.CopyView;
import cn.jingan.majorprojects.worklist.DueDays;
import cn.jingan.majorprojects.worklist.ItemActions;
import cn.jingan.majorprojects.worklist.RoutingActions;
import cn.jingan.majorprojects.worklist.WorkItem;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import cn.jingan.majorprojects.worklist.WorklistService;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The inbox for programs. */
@RestController
class WorklistApi {
    private final WorklistQueries queries;
    private final WorklistService service;
    private final ItemActions actions;
    private final RoutingActions routing;
    private final ItemTexts texts;
    private final DueDays days;

    WorklistApi(
            WorklistQueries queries,
            WorklistService service,
            ItemActions actions,
            RoutingActions routing,
            ItemTexts texts,
            DueDays days) {
        this.days = days;
        this.routing = routing;
        this.queries = queries;
        this.service = service;
        this.actions = actions;
        this.texts = texts;
    }

    /** A box of this person. */
    @GetMapping("/api/work-items")
    Page<ItemJson> list(Actor actor, @Valid @ModelAttribute BoxRequest wanted) {
        Page<WorkItem> page = queries.list(
                actor, wanted.chosen(), wanted.filter(days), wanted.order(), wanted.start(), wanted.rows());
        Map<String, List<Action>> answers = actions.of(actor, page.items());
        Map<String, List<Action>> routes = routing.of(actor, page.items());
        return page.map(item -> json(
                actor, item, answers.getOrDefault(item.id(), List.of()), routes.getOrDefault(item.id(), List.of())));
    }

    /** One task; only here is told who may be chosen for the next step. */
    @GetMapping("/api/work-items/{id}")
    ItemJson one(Actor actor, @PathVariable String id) {
        WorkItem item = queries.visible(actor, id);
        List<Action> answers = actions.of(actor, List.of(item)).getOrDefault(id, List.of());
        return json(actor, item, answers, routing.of(actor, item));
    }

    private ItemJson json(Actor actor, WorkItem item, List<Action> answers, List<Action> routes) {
        return texts.json(
                actor, item, Stream.concat(answers.stream(), routes.stream()).toList());
    }

    /** Takes a task from the department's queue. */
    @PostMapping("/api/work-items/{id}/claim")
    ItemJson claim(Actor actor, @PathVariable String id, Version version) {
        service.claim(actor, id, version);
        return one(actor, id);
    }

    /** Puts a task back into the department's queue. */
    @PostMapping("/api/work-items/{id}/release")
    ItemJson release(Actor actor, @PathVariable String id, Version version) {
        service.release(actor, id, version);
        return one(actor, id);
    }

    /** What was sent to this person, their posts and departments for reading. */
    @GetMapping("/api/copies")
    Page<CopyView> copies(Actor actor, @Valid @ModelAttribute CopyRequest wanted) {
        return queries.copies(actor, wanted.filter(), wanted.start(), wanted.rows());
    }
}
