package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.organization.SignInService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLights;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.worklist.CopyView;
import cn.jingan.majorprojects.worklist.DueDays;
import cn.jingan.majorprojects.worklist.ItemActions;
import cn.jingan.majorprojects.worklist.WorkItem;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import cn.jingan.majorprojects.worklist.WorklistService;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The inbox: the first page of everybody. */
@Controller
class WorklistPages {
    private final WorklistQueries queries;
    private final WorklistService service;
    private final ItemActions actions;
    private final InboxSummary summary;
    private final CaseLights lights;
    private final DueDays days;
    private final InboxBar bar;

    WorklistPages(
            WorklistQueries queries,
            WorklistService service,
            ItemActions actions,
            InboxSummary summary,
            CaseLights lights,
            DueDays days,
            InboxBar bar) {
        this.bar = bar;
        this.days = days;
        this.lights = lights;
        this.queries = queries;
        this.service = service;
        this.actions = actions;
        this.summary = summary;
    }

    @GetMapping("/")
    String inbox(
            Actor actor,
            @Valid @ModelAttribute BoxRequest wanted,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(defaultValue = "0") int several,
            @SessionAttribute(name = SignInService.LAST_VISIT, required = false) @Nullable Instant lastVisit,
            Model model) {
        Page<WorkItem> page = queries.list(
                actor, wanted.chosen(), wanted.filter(days), wanted.order(), wanted.start(), wanted.rows());
        model.addAttribute("wanted", wanted);
        model.addAttribute("box", BoxRequest.name(wanted.chosen()));
        model.addAttribute("keep", wanted.address("/me/views"));
        model.addAttribute("me", actor.personId());
        model.addAttribute("viewer", actor);
        model.addAttribute("page", page);
        model.addAttribute("next", wanted.next(page.next()));
        InboxSummary.Counts counts = summary.of(actor);
        model.addAttribute("summary", counts);
        model.addAttribute("view", counts.view(wanted.address("/")));
        model.addAttribute("lastVisit", wanted.chosen().waits() ? lastVisit : null);
        model.addAttribute("arrived", lastVisit == null ? 0 : queries.arrived(actor, lastVisit));
        model.addAttribute(
                "done",
                Optional.ofNullable(done).filter(InboxSummary::canBeDone).orElse(null));
        model.addAttribute("several", several);
        model.addAttribute("bar", bar.of(actor, wanted, page.items()));
        page.items().stream().findFirst().ifPresent(item -> select(actor, item, model));
        model.addAttribute("lights", lights(page.items()));
        return "worklist/inbox";
    }

    @GetMapping("/copies")
    String copies(Actor actor, @Valid @ModelAttribute CopyRequest wanted, Model model) {
        Page<CopyView> page = queries.copies(actor, wanted.filter(), wanted.start(), wanted.rows());
        model.addAttribute("wanted", wanted);
        model.addAttribute("page", page);
        model.addAttribute("next", wanted.next(page.next()));
        model.addAttribute("summary", summary.of(actor));
        return "worklist/copies";
    }

    /** The quick panel of one task. */
    @GetMapping("/work-items/{id}")
    String panel(Actor actor, @PathVariable String id, Model model) {
        WorkItem item = queries.visible(actor, id);
        select(actor, item, model);
        model.addAttribute("lights", lights(List.of(item)));
        return "worklist/panel :: panel";
    }

    @PostMapping("/work-items/{id}/claim")
    String claim(Actor actor, @PathVariable String id, Version version) {
        service.claim(actor, id, version);
        return "redirect:/?done=item.claim";
    }

    @PostMapping("/work-items/{id}/release")
    String release(Actor actor, @PathVariable String id, Version version) {
        service.release(actor, id, version);
        return "redirect:/?done=item.release";
    }

    /** The lights of their projects, in one statement however many there are. */
    private Map<String, CaseLights.Shown> lights(List<WorkItem> items) {
        return lights.of(items.stream().map(WorkItem::project).distinct().toList());
    }

    private void select(Actor actor, WorkItem item, Model model) {
        model.addAttribute("selected", item);
        model.addAttribute("actions", actions.of(actor, List.of(item)).getOrDefault(item.id(), List.of()));
    }
}
