package cn.jingan.majorprojects.project.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Race;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How projects beyond the outline come in. What each test does is rolled back: the registry stays the outline's. */
@Import(Fixtures.class)
@Transactional
abstract class IntakeCases {

    @Autowired
    private IntakeService service;

    @Autowired
    private IntakeQueries queries;

    @Autowired
    private Intakes intakes;

    @Autowired
    private IntakePaper paper;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private Actions actions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void a_draft_says_what_is_missing_and_its_submission_starts_a_case_like_the_82() throws IOException {
        Actor officer = cast.actor("jyj.officer");
        String id = service.draft(officer, Proposals.named("示例新学校"));
        assertThat(names(officer, id)).containsExactly("intake.save", "intake.submit", "intake.discard");
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> service.submit(officer, id, Version.ANY));
        assertThat(refused.broken())
                .extracting(RuleViolation.Broken::field)
                .contains("kind", "leadDepartment", "route", "funding", "necessity", "scale", "unit", "investment");
        assertThat(queries.missing(queries.visible(officer, id))).hasSameSizeAs(refused.broken());

        service.save(officer, id, Version.ANY, Proposals.school("示例新学校", "jyj"));
        int last = rows.count("select last_number from project_code");
        service.submit(officer, id, Version.ANY);
        String code = "ZD-%03d".formatted(last + 1);
        ProjectFacts project = cast.project(code);
        assertThat(project.annexNo()).isNull();
        assertThat(project.stage()).isEqualTo(Stage.RESERVE);
        assertThat(project.runState()).isEqualTo(RunState.PROPOSED);
        assertThat(project.template()).isEqualTo("SCHOOL");
        assertThat(project.investment()).isEqualByComparingTo("12000.5");
        assertThat(rows.openOfProject(code)).as("its first milestone waits").isPositive();
        assertThat(names(officer, id)).containsExactly("intake.supplement");
        paperIsFrozen(id, code);
    }

    private void paperIsFrozen(String id, String code) throws IOException {
        IntakeView intake = queries.visible(cast.actor("jyj.officer"), id);
        List<Document> papers = documents.of(new Subject("intake", id));
        assertThat(papers).hasSize(1);
        byte[] kept = documents.content(papers.get(0)).getContentAsByteArray();
        assertThat(text(kept)).contains("示例新学校", code, "学位不足。", "12,000.50", "区级财力", "2027-03-01", "多地块", "区教育局");
        byte[] again = paper.print(
                intake, cast.actor("jyj.officer").as("OFFICER", "jyj").orElseThrow());
        assertThat(again).as("printed again").isEqualTo(kept);
        assertThat(papers.get(0).project()).isEqualTo(code);
    }

    @Test
    void it_is_supplemented_before_g1_and_each_submission_keeps_its_own_paper() throws IOException {
        Actor officer = cast.actor("jyj.officer");
        String id = submitted(officer, "jyj");
        String code = String.valueOf(queries.visible(officer, id).project());
        service.supplement(officer, id, Version.ANY, "补充用地意见");
        service.save(officer, id, Version.ANY, Proposals.supplement("13000"));
        service.submit(officer, id, Version.ANY);
        assertThat(cast.project(code).investment()).isEqualByComparingTo("13000");
        List<Document> papers = documents.of(new Subject("intake", id));
        assertThat(papers).extracting(Document::name).hasSize(2).anyMatch(name -> name.contains("第2次"));
        assertThat(text(documents.content(papers.get(0)).getContentAsByteArray()))
                .contains("12,000.50")
                .doesNotContain("补充用地意见");
        assertThat(text(documents.content(papers.get(1)).getContentAsByteArray()))
                .contains("13,000.00", "补充用地意见", "补充了用地意见。");
        assertThat(rows.count("select count(*) from project_project where code = ?", code))
                .isEqualTo(1);
    }

    @Test
    void what_g1_refused_is_applied_for_again() {
        Actor officer = cast.actor("jyj.officer");
        String id = submitted(officer, "jyj");
        String code = String.valueOf(queries.visible(officer, id).project());
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        cast.decide(code, new DecisionGiven(Verdict.REFUSED, "用地没有落实。", List.of(), List.of()));
        assertThat(cast.project(code).runState()).isEqualTo(RunState.NOT_ADMITTED);
        assertThat(names(officer, id)).containsExactly("intake.reopen");
        service.supplement(officer, id, Version.ANY, "用地已落实");
        assertThat(cast.project(code).runState()).isEqualTo(RunState.PROPOSED);
        service.save(officer, id, Version.ANY, Proposals.supplement("12000.50"));
        service.submit(officer, id, Version.ANY);
        cast.passGate(code);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
        assertThat(names(officer, id)).isEmpty();
    }

    @Test
    void a_project_led_by_another_department_stays_visible_to_the_one_that_applied() {
        Actor officer = cast.actor("wjw.officer");
        String id = submitted(officer, "jyj");
        String code = String.valueOf(queries.visible(officer, id).project());
        assertThat(cast.project(code).leadDepartment()).isEqualTo("jyj");
        assertThat(queries.visible(cast.actor("jyj.officer"), id).department()).isEqualTo("wjw");
        assertThat(names(cast.actor("jyj.officer"), id)).isEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void two_who_submit_at_the_same_time_get_two_codes() throws Exception {
        int before = rows.count("select last_number from project_code");
        Race.Second second = new Race(transactions).run(this::take, this::take);
        assertThat(second.waited()).isTrue();
        assertThat(second.failure()).isNull();
        assertThat(rows.count("select last_number from project_code")).isEqualTo(before + 2);
        jdbc.update("update project_code set last_number = ?", before);
    }

    private void take() {
        intakes.setLastNumber(intakes.lockLastNumber() + 1);
    }

    private String submitted(Actor officer, String lead) {
        String id = service.draft(officer, Proposals.school("示例新学校", lead));
        service.submit(officer, id, Version.ANY);
        return id;
    }

    private List<String> names(Actor actor, String id) {
        return actions.of(actor, new Subject("intake", id)).stream()
                .map(Action::name)
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
