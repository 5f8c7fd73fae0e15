package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.worklist.CopyService;
import cn.jingan.majorprojects.worklist.UrgeService;
import cn.jingan.majorprojects.worklist.WatchService;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which something is sent for reading, and the buttons to watch, to urge and to say that one has read. */
@Controller
class CirclePages {
    private final CopyService copies;
    private final WatchService watches;
    private final UrgeService urges;
    private final ItemRouting routing;
    private final Actions actions;
    private final CaseAccess access;
    private final Cases cases;

    CirclePages(
            CopyService copies,
            WatchService watches,
            UrgeService urges,
            ItemRouting routing,
            Actions actions,
            CaseAccess access,
            Cases cases) {
        this.copies = copies;
        this.watches = watches;
        this.urges = urges;
        this.routing = routing;
        this.actions = actions;
        this.access = access;
        this.cases = cases;
    }

    @PostMapping("/work-items/{id}/urge")
    String urge(Actor actor, @PathVariable String id) {
        urges.urge(actor, id);
        return "redirect:/?done=item.urge";
    }

    @GetMapping("/work-items/{id}/copy")
    String copyItem(Actor actor, @PathVariable String id, Model model) {
        Action action = routing.step(actor, id, model).stream()
                .filter(each -> each.name().equals("item.copy"))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        model.addAttribute("action", action);
        return "worklist/step";
    }

    @PostMapping("/work-items/{id}/copy")
    String copyItem(Actor actor, @PathVariable String id, @ModelAttribute CopyForm form) {
        copies.sendItem(actor, id, form.to());
        return "redirect:/?done=item.copy";
    }

    @GetMapping("/projects/{code}/copy")
    String copyProject(Actor actor, @PathVariable String code, Model model) {
        access.requireVisible(actor, code);
        Cases.Title title = cases.title(code);
        Action action = actions.find(actor, new Subject("project", title.id()), "project.copy")
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        model.addAttribute("action", action);
        model.addAttribute("subject", title);
        return "worklist/copy";
    }

    @PostMapping("/projects/{code}/copy")
    String copyProject(Actor actor, @PathVariable String code, @ModelAttribute CopyForm form) {
        copies.sendProject(actor, code, form.to());
        return "redirect:/projects/" + code;
    }

    @PostMapping("/me/copies/{id}/read")
    String read(Actor actor, @PathVariable String id, @Valid @ModelAttribute CopyRequest wanted) {
        copies.read(actor, id);
        return "redirect:" + wanted.beginning();
    }

    @PostMapping("/me/watches/{code}")
    String watch(Actor actor, @PathVariable String code) {
        watches.watch(actor, code);
        return "redirect:/projects/" + code;
    }

    @PostMapping("/me/watches/{code}/end")
    String unwatch(Actor actor, @PathVariable String code) {
        watches.unwatch(actor, code);
        return "redirect:/projects/" + code;
    }
}
