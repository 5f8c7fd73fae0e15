package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Refused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Each reason why a change of a milestone template is refused; whatever was done is taken back. */
@OnH2
@Import(Fixtures.class)
@Transactional
class TemplateRuleTest {
    private static final String SCHOOL = "SCHOOL";

    @Autowired
    private TemplateDraftService drafts;

    @Autowired
    private TemplateQueries templates;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor author;
    private String draft;

    @BeforeEach
    void aDraft() {
        author = cast.actor("admin.system");
        draft = drafts.begin(author, SCHOOL);
    }

    @Test
    void template_number_unreadable() {
        for (String months : List.of("两个月", "-1", "1.25", "1e3")) {
            List<EnteredRow> grid = TemplateGrid.with(rows(), "2", row -> TemplateGrid.lasting(row, months, ""));
            Refused.by(TemplateRule.TEMPLATE_NUMBER_UNREADABLE, () -> drafts.write(author, draft, Version.ANY, grid));
        }
    }

    @Test
    void template_key_unreadable() {
        List<EnteredRow> grid = TemplateGrid.of(rows());
        grid.add(new EnteredRow(99, "9;1", "", "多出的", "PREPARATION", "", false, "", "", "", ""));
        Refused.by(TemplateRule.TEMPLATE_KEY_UNREADABLE, () -> drafts.write(author, draft, Version.ANY, grid));
    }

    @Test
    void template_link_unreadable() {
        for (String before : List.of("1+", "1+十天", "1+501", "1+2+3")) {
            List<EnteredRow> grid = TemplateGrid.of(rows());
            grid.add(TemplateGrid.added(99, "", "多出的", before));
            Refused.by(TemplateRule.TEMPLATE_LINK_UNREADABLE, () -> drafts.write(author, draft, Version.ANY, grid));
        }
    }

    @Test
    void template_key_twice() {
        List<EnteredRow> grid = TemplateGrid.of(rows());
        grid.add(new EnteredRow(99, "2", "", "多出的", "PREPARATION", "", false, "", "", "", ""));
        Refused.by(TemplateRule.TEMPLATE_KEY_TWICE, () -> drafts.write(author, draft, Version.ANY, grid));
    }

    @Test
    void template_too_long() {
        List<EnteredRow> grid = new ArrayList<>();
        for (int at = 1; at <= 81; at++) {
            grid.add(TemplateGrid.added(at, "", "节点" + at, ""));
        }
        Refused.by(TemplateRule.TEMPLATE_TOO_LONG, () -> drafts.write(author, draft, Version.ANY, grid));
    }

    @Test
    void template_project_unfinished() {
        Refused.by(TemplateRule.TEMPLATE_PROJECT_UNFINISHED, () -> drafts.copy(author, SCHOOL, "ZD-042"));
    }

    @Test
    void template_project_of_another_kind() {
        jdbc.update("update project_project set run_state = 'CLOSED' where code = 'ZD-042'");
        Refused.by(TemplateRule.TEMPLATE_PROJECT_OF_ANOTHER_KIND, () -> drafts.copy(author, "ROAD_BRIDGE", "ZD-042"));
    }

    private List<TemplateRow> rows() {
        return templates.rows(templates.one(draft));
    }
}
