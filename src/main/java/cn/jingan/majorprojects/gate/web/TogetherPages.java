package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Batch;
import cn.jingan.majorprojects.gate.BatchQueries;
import cn.jingan.majorprojects.gate.BatchQueries.Permitted;
import cn.jingan.majorprojects.gate.BatchService;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CommandsOfTheirOwn;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which several gates are decided at once, and on which stands what became of each. */
@Controller
class TogetherPages {
    private final BatchQueries queries;
    private final BatchService batches;
    private final OrganizationQueries organization;

    TogetherPages(BatchQueries queries, BatchService batches, OrganizationQueries organization) {
        this.queries = queries;
        this.batches = batches;
        this.organization = organization;
    }

    @GetMapping("/gates/decide")
    String permitted(Actor actor, @RequestParam(required = false) @Nullable String report, Model model) {
        List<Permitted> permitted = queries.permitted(actor);
        model.addAttribute("permitted", permitted);
        model.addAttribute("organization", organization);
        model.addAttribute("action", queries.action(permitted, true));
        if (report != null) {
            Batch batch = queries.batch(actor, report).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
            model.addAttribute("report", batch);
            model.addAttribute("lines", queries.reported(batch));
        }
        return "gate/together";
    }

    @CommandsOfTheirOwn
    @PostMapping("/gates/decide")
    String decide(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        return "redirect:/gates/decide?report="
                + batches.decide(actor, TogetherForm.of(sent).together()).id();
    }
}
