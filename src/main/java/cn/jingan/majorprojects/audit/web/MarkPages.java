package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.audit.HistoryProof;
import cn.jingan.majorprojects.audit.HistorySlice;
import cn.jingan.majorprojects.audit.Mark;
import cn.jingan.majorprojects.audit.Marks;
import cn.jingan.majorprojects.audit.PaperActions;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marks and notes of auditors on entries. */
@Controller
class MarkPages {
    private static final int USUAL = 50;

    private final Marks marks;
    private final History history;
    private final Actions actions;
    private final PaperSheets papers;
    private final Sheets sheets;
    private final Timeline timeline;
    private final Words words;

    MarkPages(
            Marks marks,
            History history,
            Actions actions,
            PaperSheets papers,
            Sheets sheets,
            Timeline timeline,
            Words words) {
        this.marks = marks;
        this.history = history;
        this.actions = actions;
        this.papers = papers;
        this.sheets = sheets;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/history/marks")
    String list(Actor actor, @RequestParam(required = false) @Nullable String after, Locale locale, Model model) {
        model.addAttribute("page", marks.list(actor, new HistorySlice(after, USUAL)));
        model.addAttribute("say", new Spoken(words, locale));
        return "audit/marks";
    }

    @GetMapping({"/history/marks.csv", "/history/marks.xlsx", "/history/marks.json"})
    void export(Actor actor, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sheets.send(papers.ofMarks(actor, locale), request, locale, response);
    }

    @GetMapping("/history/entries/{id}/mark")
    String marking(Actor actor, @PathVariable String id, Locale locale, Model model) {
        HistoryProof proof = proof(actor, id);
        model.addAttribute("line", timeline.line(proof.item(), history.called(List.of(proof.item())), locale));
        model.addAttribute("marks", marks.of(actor, List.of(id)));
        model.addAttribute(
                "action", actions.of(actor, new Subject(PaperActions.ENTRY, id)).get(0));
        model.addAttribute("say", new Spoken(words, locale));
        return "audit/mark";
    }

    @PostMapping("/history/entries/{id}/mark")
    String mark(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) Mark.@Nullable Verdict mark,
            @RequestParam(required = false) @Nullable String note) {
        marks.mark(actor, id, mark, note);
        return "redirect:/history?entry=" + id;
    }

    private HistoryProof proof(Actor actor, String id) {
        if (!marks.keeps(actor)) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
        return history.proof(actor, id);
    }
}
