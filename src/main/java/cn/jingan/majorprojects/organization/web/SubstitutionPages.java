package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.SubstitutionService;
import cn.jingan.majorprojects.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which substitutes are named: one's own, and the system administrator's from leave notices. */
@Controller
class SubstitutionPages {
    private final SubstitutionService service;
    private final SubstitutionScreens screens;
    private final OrganizationQueries organization;

    SubstitutionPages(SubstitutionService service, SubstitutionScreens screens, OrganizationQueries organization) {
        this.service = service;
        this.screens = screens;
        this.organization = organization;
    }

    @GetMapping("/me/substitutions")
    String own(Actor actor, Model model) {
        model.addAttribute("rows", screens.own(actor));
        screens.naming(actor).forEach(action -> model.addAttribute("action", action));
        model.addAttribute("back", "/me");
        return "organization/substitutions";
    }

    @PostMapping("/me/substitutions")
    String name(Actor actor, SubstitutionForm form) {
        service.name(actor, form.wanted(form.substitute()));
        return "redirect:/me/substitutions";
    }

    @PostMapping("/me/substitutions/{id}/revoke")
    String revoke(Actor actor, @PathVariable String id) {
        service.revoke(actor, id);
        return "redirect:/me/substitutions";
    }

    @GetMapping("/substitutions")
    String all(Actor actor, Model model) {
        model.addAttribute("rows", screens.all(actor));
        model.addAttribute("notice", screens.notice());
        model.addAttribute("back", "/departments");
        return "organization/substitutions";
    }

    @GetMapping("/substitutions/new")
    String blank(Actor actor, Model model) {
        screens.all(actor);
        model.addAttribute("action", screens.notice());
        model.addAttribute("about", null);
        model.addAttribute("back", "/substitutions");
        return "organization/action";
    }

    @PostMapping("/substitutions/new")
    String notice(Actor actor, SubstitutionForm form) {
        service.nameFor(actor, form.person(), form.wanted(organization.personId(form.substitute())));
        return "redirect:/substitutions";
    }

    @PostMapping("/substitutions/{id}/revoke")
    String revokeFor(Actor actor, @PathVariable String id) {
        service.revoke(actor, id);
        return "redirect:/substitutions";
    }
}
