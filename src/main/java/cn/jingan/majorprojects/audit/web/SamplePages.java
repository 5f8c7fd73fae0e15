package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistorySlice;
import cn.jingan.majorprojects.audit.Marks;
import cn.jingan.majorprojects.audit.PaperActions;
import cn.jingan.majorprojects.audit.Samples;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Samples that auditors draw. */
@Controller
class SamplePages {
    private static final int USUAL = 50;

    private final Samples samples;
    private final Marks marks;
    private final Actions actions;
    private final PaperSheets papers;
    private final Sheets sheets;
    private final Words words;

    SamplePages(Samples samples, Marks marks, Actions actions, PaperSheets papers, Sheets sheets, Words words) {
        this.samples = samples;
        this.marks = marks;
        this.actions = actions;
        this.papers = papers;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping("/history/samples")
    String list(Actor actor, @RequestParam(required = false) @Nullable String after, Locale locale, Model model) {
        model.addAttribute("page", samples.list(actor, new HistorySlice(after, USUAL)));
        model.addAttribute("action", actions.of(actor, PaperActions.HISTORY).get(0));
        model.addAttribute("say", new Spoken(words, locale));
        return "audit/samples";
    }

    @PostMapping("/history/samples")
    String draw(Actor actor, @ModelAttribute SampleForm form) {
        return "redirect:/history/samples/" + samples.draw(actor, form.order());
    }

    @GetMapping("/history/samples/{id}")
    String one(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Boolean again,
            Locale locale,
            Model model) {
        List<Samples.Line> lines = samples.lines(actor, id);
        model.addAttribute("sample", samples.sample(actor, id));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "marks",
                marks.of(actor, lines.stream().map(line -> line.item().id()).toList()));
        model.addAttribute("same", Boolean.TRUE.equals(again) ? samples.again(actor, id) : null);
        model.addAttribute("say", new Spoken(words, locale));
        return "audit/sample";
    }

    @GetMapping({
        "/history/samples/{id}/entries.csv",
        "/history/samples/{id}/entries.xlsx",
        "/history/samples/{id}/entries.json"
    })
    void export(
            Actor actor,
            @PathVariable String id,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        sheets.send(papers.ofSample(actor, id, locale), request, locale, response);
    }
}
