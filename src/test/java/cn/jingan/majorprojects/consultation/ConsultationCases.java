package cn.jingan.majorprojects.consultation;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The paths through a consultation, and what meets on them. */
@Import(Fixtures.class)
abstract class ConsultationCases {

    @Autowired
    private ConsultationService service;

    @Autowired
    private ConsultationQueries queries;

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

    private String code;
    private Actor officer;

    @BeforeEach
    void aCase() {
        code = rows.untouched("ROAD_BRIDGE", "GREEN_SPACE");
        officer = cast.actor(cast.project(code).leadDepartment() + ".officer");
    }

    @Test
    void every_department_answers_and_the_asker_concludes_beside_the_case() {
        int open = rows.openOfProject(code);
        String id = ask("czj", "ghj");
        assertThat(rows.openOfProject(code)).isEqualTo(open + 2);
        AnswerView czj = answer(id, "czj");
        assertThat(rows.open(czj.id())).containsExactly("answer.give");
        assertThat(actions.of(cast.actor("czj.handler"), new Subject("answer", czj.id())))
                .extracting(Action::name)
                .containsExactly("answer.give");
        give("czj", czj);
        assertThat(rows.open(id)).as("one is still to answer").isEmpty();
        give("ghj", answer(id, "ghj"));
        assertThat(rows.open(id)).containsExactly("consultation.conclude");
        assertThat(rows.item("consultation.conclude", id)).containsEntry("assignee", officer.personId());
        service.conclude(officer, id, Version.ANY, "由区财政出资，列入明年计划。");
        ConsultationView concluded = queries.visible(officer, id);
        assertThat(concluded.status()).isEqualTo(ConsultationStatus.CONCLUDED);
        assertThat(concluded.conclusion()).contains("区财政");
        assertThat(rows.openOfProject(code)).isEqualTo(open);
        assertThat(queries.ofProject(concluded.projectId())).hasSize(1);
        assertThat(history(id))
                .containsExactly(
                        "consultation.asked",
                        "consultation.answered",
                        "consultation.answered",
                        "consultation.concluded");
    }

    @Test
    void the_asker_stops_waiting_and_the_open_tasks_fall_away() {
        String id = ask("czj", "ghj");
        give("czj", answer(id, "czj"));
        service.stop(officer, id, Version.ANY, "时间不够", null);
        assertThat(rows.items(answer(id, "ghj").id(), "CANCELLED")).containsExactly("answer.give");
        assertThat(answer(id, "ghj").status()).isEqualTo(AnswerStatus.DROPPED);
        assertThat(rows.open(id)).containsExactly("consultation.conclude");
        service.conclude(officer, id, Version.ANY, "按区财政局意见办。");
        assertThat(history(id)).contains("consultation.stopped", "consultation.concluded");
    }

    @Test
    void an_answer_meets_the_end_of_waiting_one_wins_and_the_other_hears_why() throws Exception {
        String id = ask("czj", "ghj");
        AnswerView czj = answer(id, "czj");
        Race.Second late = new Race(transactions)
                .run(() -> service.stop(officer, id, Version.ANY, "不等了", null), () -> give("czj", czj));
        assertThat(((RuleViolation) late.failure()).rule()).isEqualTo(ConsultationRule.ANSWER_NOT_OPEN);
        assertThat(rows.open(id)).containsExactly("consultation.conclude");
    }

    @Test
    void the_last_two_answers_at_the_same_time_lead_to_one_conclusion() throws Exception {
        String id = ask("czj", "ghj");
        Race.Second second =
                new Race(transactions).run(() -> give("czj", answer(id, "czj")), () -> give("ghj", answer(id, "ghj")));
        assertThat(second.failure()).isNull();
        assertThat(rows.open(id)).containsExactly("consultation.conclude");
        assertThat(queries.visible(officer, id).status()).isEqualTo(ConsultationStatus.CONCLUDING);
    }

    private String ask(String... departments) {
        return service.ask(officer, code, new Question("管线迁改由谁出资", "请说明依据。", List.of(departments), null));
    }

    private void give(String department, AnswerView answer) {
        service.give(cast.actor(department + ".handler"), answer.id(), Version.ANY, "同意，依据如下。", null);
    }

    private AnswerView answer(String id, String department) {
        return queries.answers(id).stream()
                .filter(answer -> answer.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private List<String> history(String id) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_type = 'consultation' and subject_id = ? order by id",
                String.class,
                id);
    }
}
