package cn.jingan.majorprojects.architecture;

import cn.jingan.majorprojects.gate.requirement.RequirementApprovalService;
import cn.jingan.majorprojects.gate.requirement.RequirementDraftService;
import cn.jingan.majorprojects.lifecycle.table.TableApprovalService;
import cn.jingan.majorprojects.lifecycle.table.TableDraftService;
import cn.jingan.majorprojects.milestone.template.TemplateApprovalService;
import cn.jingan.majorprojects.milestone.template.TemplateDraftService;
import cn.jingan.majorprojects.milestone.template.TemplateGrid;
import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafts of tables and templates, and migrations, each where the next step can be taken. */
@TestComponent
class ModelStations {
    @Autowired
    private TableDraftService tables;

    @Autowired
    private TableApprovalService tableApprovals;

    @Autowired
    private TemplateDraftService templates;

    @Autowired
    private TemplateApprovalService templateApprovals;

    @Autowired
    private TemplateQueries templateQueries;

    @Autowired
    private RequirementDraftService requirements;

    @Autowired
    private RequirementApprovalService requirementApprovals;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    /** Ids by pattern, of what that administrator began. */
    Map<String, String> of(String author) {
        Map<String, String> ids = new HashMap<>();
        String table = table(author);
        for (String path : List.of("", "/row", "/remove", "/upload", "/submit", "/discard")) {
            ids.put("/table-drafts/{id}" + path, table);
        }
        String submittedTable = table(author);
        tableApprovals.submit(cast.actor(author), submittedTable, Version.ANY, LocalDate.now(clock), "职责调整。");
        ids.put("/table-drafts/{id}/decide", submittedTable);
        String template = template(author);
        for (String path : List.of("", "/rows", "/submit", "/discard")) {
            ids.put("/template-drafts/{id}" + path, template);
        }
        String submitted = template(author);
        templateApprovals.submit(cast.actor(author), submitted, Version.ANY, LocalDate.now(clock), "按新规定。");
        ids.put("/template-drafts/{id}/decide", submitted);
        String requirement = requirement(author);
        for (String path : List.of("", "/row", "/remove", "/submit", "/discard")) {
            ids.put("/requirement-drafts/{id}" + path, requirement);
        }
        String asked = requirement(author);
        requirementApprovals.submit(cast.actor(author), asked, Version.ANY, LocalDate.now(clock), "按新规定。");
        ids.put("/requirement-drafts/{id}/decide", asked);
        ids.put("/migrations/{id}", migration(author, "TRIED"));
        ids.put("/migrations/{id}/submit", migration(author, "TRIED"));
        ids.put("/migrations/{id}/decide", migration(author, "SUBMITTED"));
        return ids;
    }

    private String table(String author) {
        String draft = tables.begin(cast.actor(author), "sign-off-matrix");
        tables.remove(cast.actor(author), draft, Version.ANY, "G1-approval-cai");
        return draft;
    }

    private String requirement(String author) {
        String draft = requirements.begin(cast.actor(author));
        requirements.remove(cast.actor(author), draft, Version.ANY, "S2-TARGETS");
        return draft;
    }

    private String template(String author) {
        String draft = templates.begin(cast.actor(author), "SCHOOL");
        templates.write(
                cast.actor(author),
                draft,
                Version.ANY,
                TemplateGrid.with(
                        templateQueries.rows(templateQueries.one(draft)),
                        "16",
                        row -> TemplateGrid.named(row, "移交使用")));
        return draft;
    }

    /** A migration of a model of which nothing runs, past the product: there is no second version to prepare one of. */
    private String migration(String author, String status) {
        String id = Ids.next();
        jdbc.update(
                """
                insert into lifecycle_migration (
                  id, model_key, from_no, to_no, from_id, to_id, mapping, status, prepared_by, prepared_at, version)
                values (?, 'entry', 1, 1, 'a', 'b', '', ?, ?, '2026-01-01', 0)
                """,
                id,
                status,
                cast.actor(author).personId());
        return id;
    }
}
