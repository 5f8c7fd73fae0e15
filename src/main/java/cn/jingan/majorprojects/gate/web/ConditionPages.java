package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.condition.ConditionAnswer;
import cn.jingan.majorprojects.gate.condition.ConditionQueries;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a condition of an approval, on which its owner reports and another person verifies. */
@Controller
class ConditionPages {
    private final ConditionQueries queries;
    private final ConditionService service;
    private final GateSubjects subjects;
    private final DocumentQueries documents;
    private final Actions actions;

    ConditionPages(
            ConditionQueries queries,
            ConditionService service,
            GateSubjects subjects,
            DocumentQueries documents,
            Actions actions) {
        this.queries = queries;
        this.service = service;
        this.subjects = subjects;
        this.documents = documents;
        this.actions = actions;
    }

    @GetMapping("/conditions/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, "", model);
    }

    @GetMapping("/conditions/{id}/{step:fulfil|verify}")
    String form(Actor actor, @PathVariable String id, @PathVariable String step, Model model) {
        return page(actor, id, "condition." + step, model);
    }

    @PostMapping("/conditions/{id}/fulfil")
    String report(Actor actor, @PathVariable String id, Version version, @ModelAttribute ConditionForm form) {
        service.report(actor, id, version, form.report());
        return "redirect:/?done=condition.fulfil";
    }

    @PostMapping("/conditions/{id}/verify")
    String verify(Actor actor, @PathVariable String id, Version version, @ModelAttribute ConditionAnswer form) {
        service.verify(actor, id, version, form);
        return "redirect:/?done=condition.verify";
    }

    private String page(Actor actor, String id, String name, Model model) {
        Condition condition = queries.visible(actor, id);
        Subject subject = new Subject("condition", id);
        model.addAttribute("condition", condition);
        model.addAttribute("subject", subjects.title(condition.projectId()));
        model.addAttribute("documents", documents.of(subject));
        model.addAllAttributes(actions.shown(actor, subject, name));
        return "gate/condition";
    }
}
