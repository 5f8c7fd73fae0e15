package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.OwnService;
import cn.jingan.majorprojects.organization.Sessions;
import cn.jingan.majorprojects.organization.Token.Scope;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is one's own: posts, password, tokens, sessions. Passwords are not mapped with {@code PostMapping}: of what
 * passes there a fingerprint is kept.
 */
@Controller
class OwnPages {
    private static final String OWN = "redirect:/me";
    private static final String VIEW = "organization/me";

    private final OwnService service;
    private final Sessions sessions;
    private final OrganizationQueries organization;
    private final Clock clock;

    OwnPages(OwnService service, Sessions sessions, OrganizationQueries organization, Clock clock) {
        this.service = service;
        this.sessions = sessions;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping({"/me", "/me/tokens", "/me/password", "/me/sessions"})
    String me(Actor actor, HttpSession session, Model model) {
        model.addAttribute("actor", actor);
        model.addAttribute("organization", organization);
        model.addAttribute("tokens", service.tokens(actor));
        model.addAttribute("sessions", sessions.of(actor.username(), session.getId()));
        model.addAttribute("now", clock.instant());
        model.addAttribute("issue", issue(actor));
        return VIEW;
    }

    @PostMapping("/me/tokens")
    String issue(Actor actor, TokenForm form, RedirectAttributes next) {
        OwnService.Issued issued = service.issueToken(actor, form.wantedName(), form.wantedScope(), form.wantedDays());
        next.addFlashAttribute("secret", issued.secret());
        return OWN;
    }

    @PostMapping("/me/tokens/{id}/revoke")
    String revoke(Actor actor, @PathVariable String id) {
        service.revokeToken(actor, id);
        return OWN;
    }

    @RequestMapping(path = "/me/password", method = RequestMethod.POST)
    String changePassword(Actor actor, PasswordForm form, HttpSession session, RedirectAttributes next) {
        service.changePassword(
                actor,
                PasswordForm.text(form.present()),
                PasswordForm.text(form.password()),
                PasswordForm.text(form.again()),
                session.getId());
        next.addFlashAttribute("changed", true);
        return OWN;
    }

    @PostMapping("/me/sessions")
    String endOtherSessions(Actor actor, HttpSession session, RedirectAttributes next) {
        service.endOtherSessions(actor, session.getId());
        next.addFlashAttribute("ended", true);
        return OWN;
    }

    private Action issue(Actor actor) {
        Action.Option read = new Action.Option(Scope.READ.name(), null);
        Action.Option write = new Action.Option(Scope.WRITE.name(), null);
        Action.Option[] scopes =
                organization.readsOnly(actor) ? new Action.Option[] {read} : new Action.Option[] {read, write};
        return Action.of("token.issue", "/api/me/tokens", "/me/tokens")
                .required("name", Type.TEXT)
                .required("scope", Type.CHOICE, scopes)
                .required("days", Type.NUMBER);
    }
}
