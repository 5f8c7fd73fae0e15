package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Findings;
import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private final Sheets sheets;

    FindingPages(Findings findings, Sheets sheets) {
        this.findings = findings;
        this.sheets = sheets;
    }

    @GetMapping("/history/findings")
    String findings(
            Actor actor,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String test,
            Locale locale,
            Model model) {
        model.addAttribute("result", findings.run(actor, given(project), given(test)));
        model.addAttribute("project", given(project));
        model.addAttribute("only", given(test));
        model.addAttribute("chinese", locale.getLanguage().equals(Locale.CHINESE.getLanguage()));
        return "audit/findings";
    }

    @GetMapping("/api/history/findings")
    @ResponseBody
    Findings.Result api(
            Actor actor,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String test) {
        return findings.run(actor, given(project), given(test));
    }

    @GetMapping({"/history/findings.csv", "/history/findings.xlsx", "/history/findings.json"})
    void export(
            Actor actor,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String test,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Findings.Result result = findings.run(actor, given(project), given(test));
        sheets.send(FindingSheet.of(result, locale), request, locale, response);
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
