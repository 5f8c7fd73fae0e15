package cn.jingan.majorprojects.gate.figure;

import static cn.jingan.majorprojects.testing.Refused.by;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of figures; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class FigureRuleTest {
    private static final String CODE = "ZD-034";

    @Autowired
    private FigureService service;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Actor officer;
    private Actor head;
    private LocalDate today;

    @BeforeEach
    void theDepartment() {
        String lead = cast.project(CODE).leadDepartment();
        officer = cast.actor(lead + ".officer");
        head = cast.actor(lead + ".head");
        today = LocalDate.now(clock);
    }

    @Test
    void not_the_figure_recorder() {
        by(FigureRule.NOT_THE_FIGURE_RECORDER, () -> service.record(head, CODE, entry(190, 200, today)));
        by(SharedRule.NOT_FOUND, () -> service.record(cast.actor("jyj.officer"), CODE, entry(190, 200, today)));
    }

    @Test
    void not_the_figure_verifier() {
        String id = record();
        by(FigureRule.NOT_THE_FIGURE_VERIFIER, () -> service.verify(officer, id, Version.ANY));
    }

    @Test
    void figure_recorder_verifies() {
        String id = record();
        jdbc.update("update gate_figure set recorded_by = ? where id = ?", head.personId(), id);
        by(FigureRule.FIGURE_RECORDER_VERIFIES, () -> service.verify(head, id, Version.ANY));
    }

    @Test
    void figure_case_over() {
        String id = record();
        jdbc.update("update project_project set run_state = 'TERMINATED' where code = ?", CODE);
        by(FigureRule.FIGURE_CASE_OVER, this::record);
        by(FigureRule.FIGURE_CASE_OVER, () -> service.verify(head, id, Version.ANY));
        by(FigureRule.FIGURE_CASE_OVER, () -> service.annul(officer, id, Version.ANY, "登记有误"));
    }

    @Test
    void figure_verified_already() {
        String id = record();
        by(SharedRule.STALE_VERSION, () -> service.verify(head, id, new Version(7L)));
        service.verify(head, id, Version.ANY);
        by(FigureRule.FIGURE_VERIFIED_ALREADY, () -> service.verify(head, id, Version.ANY));
    }

    @Test
    void figure_is_void() {
        String id = record();
        service.annul(officer, id, Version.ANY, "登记有误");
        by(FigureRule.FIGURE_IS_VOID, () -> service.verify(head, id, Version.ANY));
        by(FigureRule.FIGURE_IS_VOID, () -> service.annul(officer, id, Version.ANY, "再作废"));
    }

    @Test
    void figure_recorded_already() {
        String id = record();
        by(FigureRule.FIGURE_RECORDED_ALREADY, () -> service.record(officer, CODE, entry(191, 200, today)));
        by(SharedRule.TEXT_REQUIRED, () -> service.annul(officer, id, Version.ANY, " "));
        service.annul(officer, id, Version.ANY, "登记有误");
        record();
    }

    @Test
    void figure_out_of_range() {
        by(FigureRule.FIGURE_OUT_OF_RANGE, () -> service.record(officer, CODE, entry(201, 200, today)));
        by(FigureRule.FIGURE_OUT_OF_RANGE, () -> service.record(officer, CODE, entry(0, 0, today)));
        by(FigureRule.FIGURE_OUT_OF_RANGE, () -> service.record(officer, CODE, entry(-1, 200, today)));
        by(FigureRule.FIGURE_OUT_OF_RANGE, () -> service.record(officer, CODE, entry(null, 200, today)));
    }

    @Test
    void figure_date_in_future() {
        by(FigureRule.FIGURE_DATE_IN_FUTURE, () -> service.record(officer, CODE, entry(1, 2, today.plusDays(1))));
    }

    @Test
    void figure_paper_missing() {
        FigureEntry bare = new FigureEntry(FigureKind.SIGNING_RATE, 190, 200, today, List.of());
        by(FigureRule.FIGURE_PAPER_MISSING, () -> service.record(officer, CODE, bare));
    }

    private String record() {
        return service.record(officer, CODE, entry(190, 200, today));
    }

    private static FigureEntry entry(@Nullable Integer part, @Nullable Integer total, LocalDate on) {
        List<Upload> paper = List.of(Cast.scan("签约统计.pdf"));
        return new FigureEntry(FigureKind.SIGNING_RATE, part, total, on, paper);
    }
}
