package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable;
import cn.jingan.majorprojects.lifecycle.table.RunningCases;
import cn.jingan.majorprojects.lifecycle.table.TableApprovalService;
import cn.jingan.majorprojects.lifecycle.table.TableDraftService;
import cn.jingan.majorprojects.lifecycle.table.TableFinding;
import cn.jingan.majorprojects.lifecycle.table.TableQueries;
import cn.jingan.majorprojects.lifecycle.table.TableReview;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionComparison;
import cn.jingan.majorprojects.shared.VersionReply;
import cn.jingan.majorprojects.shared.VersionRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Drafts of decision tables for the system administrator's programs. */
@RestController
@RequestMapping("/api/table-drafts/{id}")
class TableDraftApi {
    private final TableQueries tables;
    private final TableDraftService drafts;
    private final TableApprovalService approvals;
    private final TableUpload uploads;
    private final Actions actions;

    TableDraftApi(
            TableQueries tables,
            TableDraftService drafts,
            TableApprovalService approvals,
            TableUpload uploads,
            Actions actions) {
        this.tables = tables;
        this.drafts = drafts;
        this.approvals = approvals;
        this.uploads = uploads;
        this.actions = actions;
    }

    /** A draft: its table, what differs, what is wrong, which running cases it would touch, what may be done. */
    record DraftJson(
            TableVersionView draft,
            DecisionTable table,
            List<VersionComparison.Line<DecisionTable.Row>> differences,
            List<TableFinding> findings,
            List<Touched> touched,
            List<Action> actions) {}

    /** A running case that would be answered otherwise the next time. */
    record Touched(String project, String label) {}

    @GetMapping
    DraftJson draft(Actor actor, @PathVariable String id) {
        TableVersionView draft = tables.one(id);
        TableReview review = tables.review(draft);
        List<RunningCases.Case> touched = draft.open() ? tables.touched(draft) : List.of();
        return new DraftJson(
                draft,
                tables.table(draft),
                review.comparison().lines(),
                review.findings(),
                touched.stream()
                        .map(each -> new Touched(each.project(), each.label()))
                        .toList(),
                actions.of(actor, new Subject("table", id)));
    }

    @PostMapping("/row")
    DraftJson row(
            Actor actor, @PathVariable String id, Version version, @RequestBody Map<String, @Nullable Object> body) {
        drafts.write(actor, id, version, new RowForm(body).edit());
        return draft(actor, id);
    }

    /** The row to be taken out. */
    record RowJson(@Nullable String row) {}

    @PostMapping("/remove")
    DraftJson remove(Actor actor, @PathVariable String id, Version version, @RequestBody RowJson body) {
        drafts.remove(actor, id, version, body.row() == null ? "" : body.row());
        return draft(actor, id);
    }

    @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    DraftJson upload(
            Actor actor,
            @PathVariable String id,
            Version version,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        uploads.take(actor, id, version, file);
        return draft(actor, id);
    }

    @PostMapping("/submit")
    DraftJson submit(Actor actor, @PathVariable String id, Version version, @RequestBody VersionRequest body) {
        approvals.submit(actor, id, version, body.validFrom(), body.reason());
        return draft(actor, id);
    }

    @PostMapping("/decide")
    DraftJson decide(Actor actor, @PathVariable String id, Version version, @RequestBody VersionReply body) {
        body.give(approvals, actor, id, version);
        return draft(actor, id);
    }

    @PostMapping("/discard")
    DraftJson discard(Actor actor, @PathVariable String id, Version version) {
        approvals.discard(actor, id, version);
        return draft(actor, id);
    }
}
