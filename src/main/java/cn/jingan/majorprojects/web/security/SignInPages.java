package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.organization.DemoPeople;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.organization.SessionEnd;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people sign in, which says why they were signed out; the chain takes what they send. */
@Controller
class SignInPages {
    /** Where it is. */
    static final String PATH = "/login";

    /** The same after it was open too long. */
    static final String STALE = PATH + "?stale";

    /** In how many places one may be signed in at once; 默认配置. */
    static final int SESSIONS = 3;

    private final DemoPeople demo;
    private final Duration timeout;

    SignInPages(DemoPeople demo, @Value("${server.servlet.session.timeout}") Duration timeout) {
        this.demo = demo;
        this.timeout = timeout;
    }

    /** Its address for somebody whose session was ended so, or ran out where somebody was signed in; null for not ended. */
    static String after(@Nullable SessionEnd why, boolean signedIn) {
        return why != null ? PATH + "?ended=" + why : signedIn ? PATH + "?expired" : PATH;
    }

    @GetMapping(PATH)
    String page(@RequestParam(required = false) @Nullable String ended, Model model) {
        List<Person> shown = demo.shown();
        if (!shown.isEmpty()) {
            model.addAttribute("demoAccounts", shown);
            model.addAttribute("demoPassword", demo.password());
        }
        Arrays.stream(SessionEnd.values())
                .filter(why -> why.name().equals(ended))
                .forEach(why -> model.addAttribute("ended", why));
        model.addAttribute("minutes", timeout.toMinutes());
        model.addAttribute("sessions", SESSIONS);
        return "web/login";
    }
}
