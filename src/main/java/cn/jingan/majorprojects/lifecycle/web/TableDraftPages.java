package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable;
import cn.jingan.majorprojects.lifecycle.table.TableApprovalService;
import cn.jingan.majorprojects.lifecycle.table.TableDraftService;
import cn.jingan.majorprojects.lifecycle.table.TableQueries;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionReply;
import cn.jingan.majorprojects.shared.VersionRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The draft of a decision table, as the system administrators edit, compare and approve it. */
@Controller
@RequestMapping("/table-drafts/{id}")
class TableDraftPages {
    private final TableQueries tables;
    private final TableDraftService drafts;
    private final TableApprovalService approvals;
    private final TableUpload uploads;
    private final RowFields rows;
    private final Actions actions;

    TableDraftPages(
            TableQueries tables,
            TableDraftService drafts,
            TableApprovalService approvals,
            TableUpload uploads,
            RowFields rows,
            Actions actions) {
        this.tables = tables;
        this.drafts = drafts;
        this.approvals = approvals;
        this.uploads = uploads;
        this.rows = rows;
        this.actions = actions;
    }

    @GetMapping
    String draft(Actor actor, @PathVariable String id, Model model) {
        TableVersionView draft = tables.one(id);
        model.addAttribute("draft", draft);
        model.addAttribute("table", tables.table(draft));
        model.addAttribute("base", tables.newest(draft.tableKey()));
        model.addAttribute("review", tables.review(draft));
        model.addAttribute("touched", draft.open() ? tables.touched(draft) : java.util.List.of());
        model.addAttribute("actions", actions.of(actor, new Subject("table", id)));
        return "lifecycle/table-draft";
    }

    @GetMapping("/row")
    String row(
            Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String row, Model model) {
        TableVersionView draft = tables.one(id);
        DecisionTable table = tables.table(draft);
        actions.find(actor, new Subject("table", id), "table.row")
                .ifPresent(action -> model.addAttribute("action", rows.action(draft, table, chosen(table, row))));
        if (row != null) {
            actions.find(actor, new Subject("table", id), "table.remove")
                    .ifPresent(action -> model.addAttribute("remove", action).addAttribute("row", row));
        }
        return form(draft, model);
    }

    @PostMapping("/row")
    String row(
            Actor actor, @PathVariable String id, Version version, @RequestParam MultiValueMap<String, String> form) {
        drafts.write(actor, id, version, new RowForm(form).edit());
        return "redirect:/table-drafts/" + id;
    }

    @PostMapping("/remove")
    String remove(Actor actor, @PathVariable String id, Version version, @RequestParam(defaultValue = "") String row) {
        drafts.remove(actor, id, version, row);
        return "redirect:/table-drafts/" + id;
    }

    @GetMapping({"/upload", "/submit", "/decide"})
    String form(Actor actor, @PathVariable String id, jakarta.servlet.http.HttpServletRequest request, Model model) {
        String name = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
        actions.find(actor, new Subject("table", id), "table." + name)
                .ifPresent(action -> model.addAttribute("action", action));
        return form(tables.one(id), model);
    }

    @PostMapping("/upload")
    String upload(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        uploads.take(actor, id, version, file);
        return "redirect:/table-drafts/" + id;
    }

    @PostMapping("/submit")
    String submit(Actor actor, @PathVariable String id, Version version, @ModelAttribute VersionRequest form) {
        approvals.submit(actor, id, version, form.validFrom(), form.reason());
        return "redirect:/table-drafts/" + id;
    }

    @PostMapping("/decide")
    String decide(Actor actor, @PathVariable String id, Version version, @ModelAttribute VersionReply form) {
        form.give(approvals, actor, id, version);
        return "redirect:/table-drafts/" + id;
    }

    @PostMapping("/discard")
    String discard(Actor actor, @PathVariable String id, Version version) {
        approvals.discard(actor, id, version);
        return "redirect:/decision-tables";
    }

    private static DecisionTable.@Nullable Row chosen(DecisionTable table, @Nullable String row) {
        return row == null || row.isBlank()
                ? null
                : table.row(row).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private static String form(TableVersionView draft, Model model) {
        model.addAttribute("title", draft.name());
        model.addAttribute("back", "/table-drafts/" + draft.id());
        return "form";
    }
}
