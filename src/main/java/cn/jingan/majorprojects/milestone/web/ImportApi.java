package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.grid.GridOutlook;
import cn.jingan.majorprojects.milestone.grid.ImportReport;
import cn.jingan.majorprojects.milestone.grid.ImportReport.Line;
import cn.jingan.majorprojects.milestone.grid.ImportReport.State;
import cn.jingan.majorprojects.milestone.grid.ImportService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Workbooks with dates for programs. */
@RestController
class ImportApi {
    private final ImportService imports;

    ImportApi(ImportService imports) {
        this.imports = imports;
    }

    /**
     * What a workbook would do, or did.
     *
     * @param lines those that change something or are refused
     */
    record ImportJson(
            String id,
            boolean done,
            long unchanged,
            long changed,
            long refused,
            List<Line> lines,
            List<Broken> whole,
            List<GridOutlook> outlooks,
            List<Action> actions) {}

    /** Hands one in; no date changes yet. */
    @PostMapping(path = "/api/me/schedule/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportJson handIn(Actor actor, @ModelAttribute ImportForm form) {
        return one(actor, imports.handIn(actor, form.uploads(), form.reason()));
    }

    /** What it would do as things stand, or did. */
    @GetMapping("/api/me/schedule/imports/{id}")
    ImportJson one(Actor actor, @PathVariable String id) {
        ImportReport report = imports.report(actor, id);
        return new ImportJson(
                id,
                report.done(),
                report.count(State.UNCHANGED),
                report.count(State.CHANGED),
                report.count(State.REFUSED),
                report.told(),
                report.whole(),
                report.outlooks(),
                report.sound() ? List.of(ImportForm.confirm(id)) : List.of());
    }

    /** Saves all of it. */
    @PostMapping("/api/me/schedule/imports/{id}/confirm")
    ImportJson confirm(Actor actor, @PathVariable String id) {
        imports.confirm(actor, id);
        return one(actor, id);
    }
}
