package cn.jingan.majorprojects.gate.sheet.web;

import cn.jingan.majorprojects.gate.sheet.DecisionSheets;
import cn.jingan.majorprojects.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads from a gate to its decision sheet. */
@Controller
class SheetPages {
    private final DecisionSheets sheets;

    SheetPages(DecisionSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/gates/{id}/sheet")
    String sheet(Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable Integer round) {
        return "redirect:/documents/" + sheets.of(actor, id, round).id() + "/view";
    }
}
