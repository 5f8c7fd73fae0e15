package cn.jingan.majorprojects.gate.sheet.web;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.gate.sheet.DecisionSheets;
import cn.jingan.majorprojects.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decision sheet for programs: a document of the case, whose bytes the documents' own address gives. */
@RestController
class SheetApi {
    private final DecisionSheets sheets;

    SheetApi(DecisionSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/api/gates/{id}/sheet")
    Document sheet(Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable Integer round) {
        return sheets.of(actor, id, round);
    }
}
