package cn.jingan.majorprojects.consultation;

import static cn.jingan.majorprojects.testing.Refused.by;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of consultations; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class ConsultationRuleTest {
    private static final String CODE = "ZD-041";

    @Autowired
    private ConsultationService service;

    @Autowired
    private CaseConsultations cases;

    @Autowired
    private ConsultationQueries queries;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Actor officer;

    @BeforeEach
    void theOfficer() {
        officer = cast.actor("jyj.officer");
    }

    @Test
    void consultation_ended() {
        String id = service.ask(officer, CODE, question("czj"));
        cases.endAll(CODE);
        by(ConsultationRule.CONSULTATION_ENDED, () -> service.stop(officer, id, Version.ANY, "不等了", null));
        by(ConsultationRule.CONSULTATION_ENDED, () -> service.conclude(officer, id, Version.ANY, "结论"));
    }

    @Test
    void not_the_asker() {
        by(ConsultationRule.NOT_THE_ASKER, () -> service.ask(cast.actor("jyj.head"), CODE, question("czj")));
        String id = service.ask(officer, CODE, question("czj"));
        by(ConsultationRule.NOT_THE_ASKER, () -> service.stop(cast.actor("jyj.head"), id, Version.ANY, "不等了", null));
    }

    @Test
    void nobody_asked() {
        by(ConsultationRule.NOBODY_ASKED, () -> service.ask(officer, CODE, question()));
        // Nobody of audit may change anything, so nobody of it could answer.
        by(SharedRule.UNKNOWN_CHOICE, () -> service.ask(officer, CODE, question("czj", "sjj")));
    }

    @Test
    void own_department_asked() {
        by(ConsultationRule.OWN_DEPARTMENT_ASKED, () -> service.ask(officer, CODE, question("czj", "jyj")));
    }

    @Test
    void answer_due_past() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        by(
                ConsultationRule.ANSWER_DUE_PAST,
                () -> service.ask(officer, CODE, new Question("问", "全文", List.of("czj"), yesterday)));
    }

    @Test
    void case_not_running() {
        QuestionCheck check = new QuestionCheck(null, clock);
        var facts = cast.project(CODE);
        jdbc.update("update project_project set run_state = 'CLOSED' where code = ?", CODE);
        by(ConsultationRule.CASE_NOT_RUNNING, () -> check.requireRunning(cast.project(facts.code())));
    }

    @Test
    void not_the_answerer() {
        String answer = answer(service.ask(officer, CODE, question("czj")));
        by(
                ConsultationRule.NOT_THE_ANSWERER,
                () -> service.give(cast.actor("czj.head"), answer, Version.ANY, "答", null));
    }

    @Test
    void asker_answers() {
        Actor both = new Actor(
                officer.personId(),
                officer.username(),
                officer.display(),
                List.of(new Holding("OFFICER", "jyj"), new Holding("HANDLER", "czj")),
                Actor.Sees.OWN);
        String answer = answer(service.ask(officer, CODE, question("czj")));
        by(ConsultationRule.ASKER_ANSWERS, () -> service.give(both, answer, Version.ANY, "答", null));
    }

    @Test
    void answer_not_open() {
        String answer = answer(service.ask(officer, CODE, question("czj", "ghj")));
        service.give(cast.actor("czj.handler"), answer, Version.ANY, "答", null);
        by(
                ConsultationRule.ANSWER_NOT_OPEN,
                () -> service.give(cast.actor("czj.handler"), answer, Version.ANY, "再答", null));
    }

    @Test
    void nobody_waited_for() {
        String id = service.ask(officer, CODE, question("czj"));
        service.give(cast.actor("czj.handler"), answer(id), Version.ANY, "答", null);
        by(ConsultationRule.NOBODY_WAITED_FOR, () -> service.stop(officer, id, Version.ANY, "不等了", null));
    }

    @Test
    void answers_open() {
        String id = service.ask(officer, CODE, question("czj"));
        by(ConsultationRule.ANSWERS_OPEN, () -> service.conclude(officer, id, Version.ANY, "结论"));
    }

    @Test
    void consultation_concluded() {
        String id = service.ask(officer, CODE, question("czj"));
        service.give(cast.actor("czj.handler"), answer(id), Version.ANY, "答", null);
        service.conclude(officer, id, Version.ANY, "结论");
        by(ConsultationRule.CONSULTATION_CONCLUDED, () -> service.conclude(officer, id, Version.ANY, "改"));
    }

    private String answer(String id) {
        return queries.answers(id).get(0).id();
    }

    private static Question question(String... departments) {
        return new Question("管线迁改由谁出资", "请说明依据。", List.of(departments), null);
    }
}
