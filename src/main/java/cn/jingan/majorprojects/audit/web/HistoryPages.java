package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The history: over all projects, of one project, and as a file. */
@Controller
class HistoryPages {
    private static final String VIEW = "audit/history";

    private final HistoryScreens screens;
    private final HistoryCriteria criteria;
    private final HistorySheet sheet;
    private final Sheets sheets;

    HistoryPages(HistoryScreens screens, HistoryCriteria criteria, HistorySheet sheet, Sheets sheets) {
        this.screens = screens;
        this.criteria = criteria;
        this.sheet = sheet;
        this.sheets = sheets;
    }

    @GetMapping("/history")
    String search(Actor actor, HistoryForm form, Locale locale, Model model) {
        model.addAttribute("screen", screens.search(actor, form, locale));
        model.addAttribute("choices", screens.choices(locale));
        return VIEW;
    }

    @GetMapping("/projects/{code}/history")
    String ofProject(Actor actor, @PathVariable String code, HistoryForm form, Locale locale, Model model) {
        model.addAttribute("screen", screens.ofProject(actor, code, form, locale));
        model.addAttribute("choices", screens.choices(locale));
        return VIEW;
    }

    @GetMapping({"/history.csv", "/history.xlsx", "/history.json"})
    void export(Actor actor, HistoryForm form, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sheets.send(sheet.of(actor, criteria.of(actor, form), locale), request, locale, response);
    }
}
