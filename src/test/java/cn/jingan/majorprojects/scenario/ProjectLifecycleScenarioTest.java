package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.Past;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateStatus;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.RoundReason;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.testing.OnMySql;
import cn.jingan.majorprojects.worklist.CopyFilter;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A school from the reserve library to close, told as one story. */
@Order(3)
@OnMySql
@Import(Fixtures.class)
class ProjectLifecycleScenarioTest {
    private static final String SCHOOL = "ZD-038";

    @Autowired
    private Cast cast;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private WorklistQueries worklist;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private Past past;

    @Autowired
    private Clock clock;

    @Test
    void a_school_goes_from_the_reserve_library_to_close() {
        cast.completeStage(SCHOOL);
        cast.passGate(SCHOOL);
        assertThat(cast.project(SCHOOL).runState()).isEqualTo(RunState.ACTIVE);
        cast.passGate(SCHOOL);
        assertThat(cast.project(SCHOOL).stage()).isEqualTo(Stage.PREPARATION);

        cast.completeStage(SCHOOL);
        cast.submit(SCHOOL);
        OpinionView objector = cast.open(SCHOOL).get(0);
        cast.answer(objector, Answer.OBJECT);
        cast.allAgree(SCHOOL);
        assertThat(cast.gate(SCHOOL).gate().status()).isEqualTo(GateStatus.COORDINATING);

        cast.coordinate(SCHOOL);
        List<OpinionView> askedAgain = cast.open(SCHOOL);
        assertThat(askedAgain)
                .singleElement()
                .extracting(OpinionView::department)
                .isEqualTo(objector.department());
        cast.answer(askedAgain.get(0), Answer.OBJECT);
        GateFile file = cast.gate(SCHOOL);
        assertThat(file.gate().status()).isEqualTo(GateStatus.DECIDING);
        assertThat(file.rounds())
                .extracting(round -> round.reason())
                .containsExactly(RoundReason.SUBMITTED, RoundReason.COORDINATED);
        assertThat(file.standing().get(0).answer()).isEqualTo(Answer.OBJECT);

        cast.decide(
                SCHOOL,
                new DecisionGiven(Verdict.RETURN_DEPARTMENTS, "请再核。", List.of(objector.department()), List.of()));
        cast.answer(cast.open(SCHOOL).get(0), Answer.AGREE);
        cast.decide(SCHOOL, new DecisionGiven(Verdict.RETURN_APPLICANT, "请补充资金来源。", List.of(), List.of()));
        assertThat(cast.gate(SCHOOL).gate().status()).isEqualTo(GateStatus.PREPARING);
        cast.passGate(SCHOOL);
        assertThat(cast.gate(SCHOOL).rounds()).hasSize(4);
        assertThat(cast.project(SCHOOL).stage()).isEqualTo(Stage.CONSTRUCTION);

        cast.completeStage(SCHOOL);
        cast.passGate(SCHOOL);
        cast.completeStage(SCHOOL);
        cast.submit(SCHOOL);
        cast.allAgree(SCHOOL);
        cast.decide(SCHOOL, new DecisionGiven(Verdict.REFUSED, "移交未完成。", List.of(), List.of()));
        assertThat(cast.project(SCHOOL).stage()).isEqualTo(Stage.COMPLETION);
        cast.passGate(SCHOOL);
        assertThat(cast.project(SCHOOL).stage()).isEqualTo(Stage.CLOSED);
        assertThat(cast.project(SCHOOL).runState()).isEqualTo(RunState.CLOSED);
        Actor office = cast.actor("zfb.officer");
        assertThat(worklist.copies(office, CopyFilter.ALL, null, 1)
                        .items()
                        .get(0)
                        .project())
                .isEqualTo(SCHOOL);
        assertThat(projects.visible(office, SCHOOL).code())
                .as("kept for the records")
                .isEqualTo(SCHOOL);
        assertThat(reconciler.differences().none()).isTrue();
        assertThat(past.look(cast.actor("sjj.auditor"), SCHOOL, LocalDate.now(clock), null)
                        .projects()
                        .get(0)
                        .versions())
                .as("models and tables it went by")
                .allMatch(version -> version.matches("[a-z-]+@[0-9]+"))
                .extracting(version -> version.substring(0, version.indexOf('@')))
                .contains("project-lifecycle", "milestone", "gate", "sign-off", "sign-off-matrix", "decision-level");
    }
}
