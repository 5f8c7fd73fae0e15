package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.OrganizationService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Departments with the dates of their names, and posts; the system administrator changes departments. */
@Controller
class DepartmentPages {
    private static final String ADMINISTRATOR = "SYSTEM_ADMIN";
    private static final String LIST = "redirect:/departments";

    private final OrganizationQueries organization;
    private final OrganizationService service;

    DepartmentPages(OrganizationQueries organization, OrganizationService service) {
        this.organization = organization;
        this.service = service;
    }

    @GetMapping("/departments")
    String list(Actor actor, Model model) {
        model.addAttribute("departments", organization.departmentNames());
        model.addAttribute("changes", actor.holdsAny(ADMINISTRATOR));
        return "organization/departments";
    }

    @GetMapping("/posts")
    String posts(Model model) {
        model.addAttribute("posts", organization.posts());
        return "organization/posts";
    }

    @GetMapping("/departments/new")
    String blank(Model model) {
        Action add = Action.of("department.add", "/api/departments", "/departments/new")
                .required("code", Type.TEXT)
                .required("name", Type.TEXT)
                .required("kind", Type.CHOICE, kinds())
                .required("from", Type.DATE);
        return form(model, add, null);
    }

    @PostMapping("/departments/new")
    String add(Actor actor, DepartmentForm form) {
        service.addDepartment(actor, form.wantedCode(), form.wantedName(), form.wantedKind(), form.first());
        return LIST;
    }

    @GetMapping("/departments/{code}/rename")
    String renaming(@PathVariable String code, Model model) {
        Action rename = action(code, "rename").required("name", Type.TEXT).required("from", Type.DATE);
        return form(model, rename, name(code));
    }

    @PostMapping("/departments/{code}/rename")
    String rename(Actor actor, @PathVariable String code, DepartmentForm form) {
        service.renameDepartment(actor, code, form.wantedName(), form.first());
        return LIST;
    }

    @GetMapping("/departments/{code}/close")
    String closing(@PathVariable String code, Model model) {
        Action close = action(code, "close").required("lastDay", Type.DATE);
        return form(model, close, name(code));
    }

    @PostMapping("/departments/{code}/close")
    String close(Actor actor, @PathVariable String code, DepartmentForm form) {
        service.closeDepartment(actor, code, form.last());
        return LIST;
    }

    private String name(String code) {
        if (organization.departmentNames().stream()
                .noneMatch(each -> each.code().equals(code))) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        return organization.departmentName(code);
    }

    private static String form(Model model, Action action, @Nullable String about) {
        model.addAttribute("action", action);
        model.addAttribute("about", about);
        model.addAttribute("back", "/departments");
        return "organization/action";
    }

    private static Action action(String code, String name) {
        String path = "/departments/" + code + "/" + name;
        return Action.of("department." + name, "/api" + path, path);
    }

    private static Option[] kinds() {
        return new Option[] {
            new Option("DEPARTMENT", null), new Option("SUBDISTRICT", null), new Option("ZONE_COMMITTEE", null)
        };
    }
}
