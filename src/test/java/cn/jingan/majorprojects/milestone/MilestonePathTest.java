package cn.jingan.majorprojects.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way through bpmn/milestone.bpmn. The road map of a school: 3 → 5 and 6 → 7. */
@OnH2
@Import(Fixtures.class)
class MilestonePathTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private MilestoneService service;

    @Autowired
    private Clock clock;

    @Autowired
    private Replay replay;

    private String code;
    private String lead;

    @BeforeEach
    void aSchoolIsBeingPrepared() {
        code = rows.untouched("SCHOOL");
        lead = cast.project(code).leadDepartment();
        cast.completeStage(code);
        cast.passGate(code);
        cast.passGate(code);
    }

    @AfterEach
    void tablesAndHistoryAgree() {
        assertThat(replay.differences(code)).isEmpty();
    }

    @Test
    void one_that_waits_is_woken_by_the_last_of_its_predecessors() {
        MilestoneView seventh = milestone(7);
        assertThat(rows.open(seventh.id())).isEmpty();
        complete(2);
        complete(3);
        complete(5);
        assertThat(rows.open(seventh.id())).as("6 is still open").isEmpty();

        complete(6);

        assertThat(rows.open(seventh.id())).containsExactly("milestone.complete");
        assertThat(rows.item("milestone.complete", seventh.id()).get("assignee"))
                .isEqualTo(cast.actor(lead + ".officer").personId());
        assertThat(rows.milestone("status", seventh.id())).isEqualTo("OPEN");
    }

    @Test
    void a_statutory_one_is_verified_by_the_head_before_it_closes() {
        MilestoneView second = milestone(2);
        submit(second);
        assertThat(rows.milestone("status", second.id())).isEqualTo("SUBMITTED");
        assertThat(rows.open(second.id())).containsExactly("milestone.verify");
        assertThat(rows.open(milestone(3).id())).as("3 still waits").isEmpty();

        verify(second, Verification.Answer.ACCEPTED);

        assertThat(rows.milestone("status", second.id())).isEqualTo("DONE");
        assertThat(rows.milestone("verified_by", second.id()))
                .isEqualTo(cast.actor(lead + ".head").personId());
        assertThat(rows.items(second.id(), "DONE")).containsExactly("milestone.complete", "milestone.verify");
        assertThat(rows.open(milestone(3).id())).containsExactly("milestone.complete");
    }

    @Test
    void one_that_the_head_returns_is_completed_again() {
        MilestoneView second = milestone(2);
        submit(second);

        verify(second, Verification.Answer.RETURNED);

        assertThat(rows.milestone("status", second.id())).isEqualTo("OPEN");
        assertThat(rows.milestone("returned_reason", second.id())).isEqualTo("批文不全。");
        assertThat(rows.open(second.id())).containsExactly("milestone.complete");
        complete(2);
        assertThat(rows.milestone("status", second.id())).isEqualTo("DONE");
        assertThat(rows.milestone("returned_reason", second.id())).isNull();
    }

    @Test
    void one_that_is_not_statutory_closes_at_once() {
        complete(2);
        MilestoneView fourth = milestone(4);
        assertThat(fourth.statutory()).isFalse();

        complete(4);

        assertThat(rows.milestone("status", fourth.id())).isEqualTo("DONE");
        assertThat(rows.milestone("verified_by", fourth.id())).isNull();
        assertThat(rows.items(fourth.id(), "DONE")).containsExactly("milestone.complete");
    }

    @Test
    void the_last_of_a_stage_opens_its_gate() {
        for (int no = 2; no <= 8; no++) {
            complete(no);
        }
        assertThat(rows.gates(code)).hasSize(2);

        complete(9);

        assertThat(rows.gates(code)).hasSize(3).last().isEqualTo("S2:PREPARING:null");
        assertThat(rows.openOfProject(code)).isEqualTo(1);
        assertThat(rows.open(milestone(10).id()))
                .as("the next stage has not begun")
                .isEmpty();
    }

    private MilestoneView milestone(int no) {
        return cast.roadMap(code).get(no - 1);
    }

    private void complete(int no) {
        cast.complete(lead, milestone(no));
    }

    private void submit(MilestoneView milestone) {
        Completion completion = new Completion(LocalDate.now(clock), "示例文号", null, List.of(Cast.scan("批复.pdf")));
        service.complete(cast.actor(lead + ".officer"), milestone.id(), Version.ANY, completion);
    }

    private void verify(MilestoneView milestone, Verification.Answer answer) {
        Verification verification = new Verification(answer, "批文不全。");
        service.verify(cast.actor(lead + ".head"), milestone.id(), Version.ANY, verification);
    }
}
