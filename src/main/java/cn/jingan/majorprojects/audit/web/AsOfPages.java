package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Past;
import cn.jingan.majorprojects.audit.Then;
import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How things stood on a day: for people, for programs, and as a file. */
@Controller
class AsOfPages {
    private final Past past;
    private final AsOfSheet sheet;
    private final Sheets sheets;
    private final Words words;
    private final Clock clock;

    AsOfPages(Past past, AsOfSheet sheet, Sheets sheets, Words words, Clock clock) {
        this.past = past;
        this.sheet = sheet;
        this.sheets = sheets;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/history/as-of")
    String asOf(Actor actor, AsOfForm form, Locale locale, Model model) {
        model.addAttribute("then", then(actor, form));
        model.addAttribute("form", form);
        model.addAttribute("say", new Spoken(words, locale));
        return "audit/as-of";
    }

    @GetMapping("/api/history/as-of")
    @ResponseBody
    Then api(Actor actor, AsOfForm form) {
        return then(actor, form);
    }

    @GetMapping({"/history/as-of.csv", "/history/as-of.xlsx", "/history/as-of.json"})
    void export(Actor actor, AsOfForm form, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sheets.send(sheet.of(then(actor, form), locale), request, locale, response);
    }

    private Then then(Actor actor, AsOfForm form) {
        return past.look(actor, form.project(), form.on(clock), form.second());
    }
}
