package cn.jingan.majorprojects.project;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of the registry; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class ProjectRuleTest {
    private static final String CODE = "ZD-038";

    @Autowired
    private ProjectService service;

    @Autowired
    private DetailsService details;

    @Autowired
    private ProjectQueries queries;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Rows rows;

    @Test
    void code_taken() {
        by(
                ProjectRule.CODE_TAKEN,
                () -> service.register(Acting.SYSTEM, registration("ZD-001", Category.INDUSTRY, "")));
    }

    @Test
    void unknown_category() {
        for (Registration wrong : List.of(
                registration("ZD-901", Category.SOCIAL, "TRANSPORT"),
                registration("ZD-901", Category.SOCIAL, ""),
                registration("ZD-901", Category.INDUSTRY, "EDUCATION"))) {
            by(ProjectRule.UNKNOWN_CATEGORY, () -> service.register(Acting.SYSTEM, wrong));
        }
        assertThat(rows.count("select count(*) from project_project where code = 'ZD-901'"))
                .isZero();
    }

    @Test
    void not_refused() {
        for (RunState state : RunState.values()) {
            Project project = new Project("p", "ZD-000", "示例", Stage.RESERVE, state, 0);
            if (state == RunState.NOT_ADMITTED) {
                project.proposeAgain();
                assertThat(project.runState()).isEqualTo(RunState.PROPOSED);
            } else {
                by(ProjectRule.NOT_REFUSED, project::proposeAgain);
            }
        }
    }

    @Test
    void stage_order() {
        for (Stage from : Stage.values()) {
            for (Stage to : Stage.values()) {
                Project project = new Project("p", "ZD-000", "示例", from, RunState.ACTIVE, 0);
                if (to.ordinal() == from.ordinal() + 1) {
                    project.enter(to);
                    assertThat(project.stage()).isEqualTo(to);
                } else {
                    by(ProjectRule.STAGE_ORDER, () -> project.enter(to));
                }
            }
        }
    }

    @Test
    void not_the_recorder() {
        by(ProjectRule.NOT_THE_RECORDER, () -> details.record(head(), CODE, Version.ANY, Details.NONE));
        assertThat(recorded().recordedBy()).isNull();
    }

    @Test
    void not_the_confirmer() {
        details.record(officer(), CODE, Version.ANY, some());
        by(ProjectRule.NOT_THE_CONFIRMER, () -> details.confirm(officer(), CODE, Version.ANY));
        assertThat(recorded().unconfirmed()).isTrue();
    }

    @Test
    void recorder_confirms() {
        Actor officer = officer();
        Actor both = new Actor(
                officer.personId(),
                officer.username(),
                officer.display(),
                List.of(new Holding("OFFICER", "jyj"), new Holding("HEAD", "jyj")),
                Actor.Sees.OWN);
        details.record(both, CODE, Version.ANY, some());
        by(ProjectRule.RECORDER_CONFIRMS, () -> details.confirm(both, CODE, Version.ANY));
        assertThat(recorded().confirmedBy()).isNull();
    }

    @Test
    void nothing_to_confirm() {
        by(ProjectRule.NOTHING_TO_CONFIRM, () -> details.confirm(head(), CODE, Version.ANY));
        details.record(officer(), CODE, Version.ANY, some());
        details.confirm(head(), CODE, Version.ANY);
        by(ProjectRule.NOTHING_TO_CONFIRM, () -> details.confirm(head(), CODE, Version.ANY));
    }

    @Test
    void amount_impossible() {
        for (String wrong : List.of("0", "-1", "0.001", "100000001", "1e999999999")) {
            by(
                    ProjectRule.AMOUNT_IMPOSSIBLE,
                    () -> details.record(officer(), CODE, Version.ANY, investing(new BigDecimal(wrong))));
        }
        assertThat(recorded().investment()).isNull();
    }

    @Test
    void investment_by_change() {
        Details ten = investing(BigDecimal.TEN);
        details.record(officer(), CODE, Version.ANY, ten);
        jdbc.update("update project_project set stage = 'CONSTRUCTION' where code = ?", CODE);
        details.record(officer(), CODE, Version.ANY, ten);
        by(
                ProjectRule.INVESTMENT_BY_CHANGE,
                () -> details.record(officer(), CODE, Version.ANY, investing(BigDecimal.ONE)));
        by(ProjectRule.INVESTMENT_BY_CHANGE, () -> details.record(officer(), CODE, Version.ANY, Details.NONE));
        assertThat(recorded().investment()).isEqualByComparingTo("10");
    }

    @Test
    void investment_by_costs() {
        details.record(officer(), CODE, Version.ANY, investing(BigDecimal.TEN));
        jdbc.update(
                """
                insert into money_cost (id, project_id, project, kind, amount, dated_on, source, department,
                  recorded_by, recorded_at, confirmed_by, confirmed_at, version)
                select 'COST000000001', id, code, 'ESTIMATE', 10, current_date, '可研批复', lead_department,
                  'P', current_timestamp, 'Q', current_timestamp, 0
                from project_project
                where code = ?""",
                CODE);
        details.record(officer(), CODE, Version.ANY, investing(BigDecimal.TEN));
        by(
                ProjectRule.INVESTMENT_BY_COSTS,
                () -> details.record(officer(), CODE, Version.ANY, investing(BigDecimal.ONE)));
    }

    @Test
    void period_reversed() {
        Details reversed =
                new Details(null, null, null, null, null, LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1));
        by(ProjectRule.PERIOD_REVERSED, () -> details.record(officer(), CODE, Version.ANY, reversed));
    }

    @Test
    void case_over() {
        jdbc.update("update project_project set run_state = 'CLOSED' where code = ?", CODE);
        by(ProjectRule.CASE_OVER, () -> details.record(officer(), CODE, Version.ANY, Details.NONE));
    }

    /** Something that is not recorded yet. */
    private static Details some() {
        return new Details(null, null, "示例单位 " + UUID.randomUUID(), null, null, null, null);
    }

    private Actor officer() {
        return cast.actor("jyj.officer");
    }

    private Actor head() {
        return cast.actor("jyj.head");
    }

    private RecordedDetails recorded() {
        return queries.recorded(cast.project(CODE).id());
    }

    private static Details investing(BigDecimal amount) {
        return new Details(amount, null, null, null, null, null, null);
    }

    private static Registration registration(String code, Category category, String subcategory) {
        return new Registration(
                null,
                code,
                "示例",
                category,
                subcategory,
                "",
                "",
                null,
                "tzb",
                "FILING",
                "ENTERPRISE",
                "INDUSTRIAL_NEW",
                List.of(),
                "");
    }
}
