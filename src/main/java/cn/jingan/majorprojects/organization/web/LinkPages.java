package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OwnService;
import cn.jingan.majorprojects.organization.SetupService;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** What one-time links open: the first account, and a password to choose. Of passwords no fingerprint is kept. */
@Controller
class LinkPages {
    private static final String SIGN_IN = "redirect:/login";

    private final SetupService setup;
    private final OwnService own;

    LinkPages(SetupService setup, OwnService own) {
        this.setup = setup;
        this.own = own;
    }

    @GetMapping("/setup/{secret}")
    String setup(@PathVariable String secret, Model model) {
        setup.require(secret);
        model.addAttribute("first", true);
        return "organization/password";
    }

    @RequestMapping(path = "/setup/{secret}", method = RequestMethod.POST)
    String setUp(@PathVariable String secret, PasswordForm form) {
        setup.setUp(
                secret,
                PasswordForm.text(form.username()).strip().toLowerCase(Locale.ROOT),
                PasswordForm.text(form.display()).strip(),
                PasswordForm.text(form.password()),
                PasswordForm.text(form.again()));
        return SIGN_IN;
    }

    @GetMapping("/password/{secret}")
    String password(@PathVariable String secret, Model model) {
        model.addAttribute("account", own.invited(secret));
        return "organization/password";
    }

    @RequestMapping(path = "/password/{secret}", method = RequestMethod.POST)
    String choosePassword(@PathVariable String secret, PasswordForm form) {
        own.choosePassword(secret, PasswordForm.text(form.password()), PasswordForm.text(form.again()));
        return SIGN_IN;
    }
}
