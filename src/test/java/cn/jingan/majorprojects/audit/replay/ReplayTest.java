package cn.jingan.majorprojects.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The history alone gives the state of a case as the tables have it; what the tables have otherwise is named. */
@OnH2
@Import(Fixtures.class)
class ReplayTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Replay replay;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aCaseOnItsWayIsToldAsTheTablesHaveIt() {
        String code = rows.untouched("SCHOOL");
        assertThat(replay.differences(code)).isEmpty();
        cast.completeStage(code);
        cast.passGate(code);
        cast.drop(cast.add(code, Stage.CONSTRUCTION, "联调联试"), "并入竣工验收");
        assertThat(replay.differences(code)).isEmpty();
        cast.completeStage(code);
        cast.submit(code);
        List<OpinionView> asked = cast.open(code);
        cast.answer(asked.get(0), Answer.OBJECT);
        cast.draft(asked.get(1), Answer.AGREE);

        assertThat(replay.differences(code)).isEmpty();
    }

    @Test
    void postsOfPeopleAreToldAsTheTablesHaveThem() {
        String officer = cast.actor("jyj.officer").personId();

        assertThat(replay.differences("SYSTEM"))
                .filteredOn(difference -> difference.subjectId().equals(officer))
                .isEmpty();
        assertThat(differencesWithout("delete from organization_holding where person_id = ?", officer, "SYSTEM"))
                .contains("history OFFICER@jyj");
    }

    @Test
    void whatTheTablesHaveOtherwiseIsNamed() {
        String code = rows.untouched("SCHOOL");
        cast.completeStage(code);
        cast.passGate(code);
        String id = cast.project(code).id();

        assertThat(differencesWithout("update project_project set stage = 'CLOSED' where id = ?", id, code))
                .contains("project stage ≠ CLOSED");
        assertThat(differencesWithout("update gate_gate set result = 'REJECTED' where project_id = ?", id, code))
                .contains("gate result ≠ REJECTED");
        assertThat(differencesWithout(
                        "delete from gate_opinion where gate_id in (select id from gate_gate where project_id = ?)",
                        id,
                        code))
                .contains("opinion answer ≠ null");
        assertThat(differencesWithout("update milestone_milestone set status = 'OPEN' where project_id = ?", id, code))
                .contains("milestone status ≠ null");
    }

    @Autowired
    private org.springframework.transaction.PlatformTransactionManager transactions;

    /** What is found while something was done to the tables; it is taken back at once. */
    private String differencesWithout(String sql, String id, String chain) {
        return new org.springframework.transaction.support.TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            assertThat(jdbc.update(sql, id)).isPositive();
            return replay.differences(chain).stream()
                    .map(each -> each.subjectType().equals("person")
                            ? "history " + each.field()
                            : each.subjectType() + " " + each.field() + " ≠ " + each.present())
                    .toList()
                    .toString();
        });
    }
}
