package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.PeopleQueries;
import cn.jingan.majorprojects.organization.PeopleQueries.Entry;
import cn.jingan.majorprojects.organization.PeopleService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts, for the security administrator. The secret of a link is shown on the next page and kept nowhere. */
@Controller
class PeoplePages {
    private static final int ROWS = 50;
    private static final String SECRET = "secret";

    private final PeopleQueries queries;
    private final PeopleService service;
    private final PeopleActions actions;
    private final Choices choices;

    PeoplePages(PeopleQueries queries, PeopleService service, PeopleActions actions, Choices choices) {
        this.queries = queries;
        this.service = service;
        this.actions = actions;
        this.choices = choices;
    }

    @GetMapping("/people")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("page", queries.list(actor, q.strip(), after, ROWS));
        model.addAttribute("q", q);
        model.addAttribute("choices", choices);
        return "organization/people";
    }

    @GetMapping("/people/new")
    String blank(Actor actor, Model model) {
        queries.requireAdministrator(actor);
        return form(model, actions.create(), null, "/people");
    }

    @PostMapping("/people/new")
    String create(Actor actor, PersonForm form, RedirectAttributes next) {
        PeopleService.Invitation invitation = service.create(actor, form.account());
        next.addFlashAttribute(SECRET, invitation.secret());
        return "redirect:/people/" + invitation.id();
    }

    @GetMapping("/people/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        Entry entry = queries.one(actor, id);
        model.addAttribute("entry", entry);
        model.addAttribute("actions", actions.of(actor, entry));
        model.addAttribute("choices", choices);
        return "organization/person";
    }

    @GetMapping("/people/{id}/{command}")
    String command(Actor actor, @PathVariable String id, @PathVariable String command, Model model) {
        Entry entry = queries.one(actor, id);
        Action action = actions.of(actor, entry).stream()
                .filter(each -> each.name().equals("person." + command))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        return form(model, action, entry.account().display(), "/people/" + id);
    }

    @PostMapping("/people/{id}/enable")
    String enable(Actor actor, @PathVariable String id, Version version) {
        service.enable(actor, id, version);
        return back(id);
    }

    @PostMapping("/people/{id}/disable")
    String disable(Actor actor, @PathVariable String id, Version version) {
        service.disable(actor, id, version);
        return back(id);
    }

    @PostMapping("/people/{id}/give")
    String give(Actor actor, @PathVariable String id, Version version, PostForm form) {
        service.give(actor, id, version, form.given(), form.from(), form.validTo());
        return back(id);
    }

    @PostMapping("/people/{id}/withdraw")
    String withdraw(Actor actor, @PathVariable String id, Version version, PostForm form) {
        service.withdraw(actor, id, version, form.withdrawn(), form.last());
        return back(id);
    }

    @PostMapping("/people/{id}/reset")
    String reset(Actor actor, @PathVariable String id, Version version, RedirectAttributes next) {
        next.addFlashAttribute(SECRET, service.reset(actor, id, version));
        return back(id);
    }

    @PostMapping("/people/{id}/end-sessions")
    String endSessions(Actor actor, @PathVariable String id, RedirectAttributes next) {
        service.endSessions(actor, id);
        next.addFlashAttribute("ended", true);
        return back(id);
    }

    private static String form(Model model, Action action, @Nullable String about, String back) {
        model.addAttribute("action", action);
        model.addAttribute("about", about);
        model.addAttribute("back", back);
        return "organization/action";
    }

    private static String back(String id) {
        return "redirect:/people/" + id;
    }
}
