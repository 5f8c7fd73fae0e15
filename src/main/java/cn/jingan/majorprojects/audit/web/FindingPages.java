package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Findings;
import cn.jingan.majorprojects.shared.Actor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the standing tests find, for people and for programs. */
@Controller
class FindingPages {
    private final Findings findings;

    FindingPages(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/history/findings")
    String findings(Actor actor, @RequestParam(required = false) @Nullable String project, Locale locale, Model model) {
        model.addAttribute("result", findings.run(actor, given(project)));
        model.addAttribute("project", given(project));
        model.addAttribute("chinese", locale.getLanguage().equals(Locale.CHINESE.getLanguage()));
        return "audit/findings";
    }

    @GetMapping("/api/history/findings")
    @ResponseBody
    Findings.Result api(Actor actor, @RequestParam(required = false) @Nullable String project) {
        return findings.run(actor, given(project));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
