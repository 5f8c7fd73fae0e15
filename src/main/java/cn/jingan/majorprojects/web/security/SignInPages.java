package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.DemoPeople;
import cn.jingan.majorprojects.organization.Person;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which people sign in; the chain takes what they send. */
@Controller
class SignInPages {
    private final DemoPeople demo;

    SignInPages(DemoPeople demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String page(Model model) {
        List<Person> shown = demo.shown();
        if (!shown.isEmpty()) {
            model.addAttribute("demoAccounts", shown);
            model.addAttribute("demoPassword", demo.password());
        }
        return "web/login";
    }
}
