package cn.jingan.majorprojects.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeStatus;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.ChangeCast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way through bpmn/entry.bpmn, and what becomes of the case. */
@Import(Fixtures.class)
abstract class EntryCases {
    private static final Confirmation CONFIRMED = new Confirmation(Confirmation.Choice.CONFIRMED, null);
    private static final Confirmation RETURNED = new Confirmation(Confirmation.Choice.RETURNED, "请附施工许可证。");

    @Autowired
    private EntryService service;

    @Autowired
    private EntryQueries queries;

    @Autowired
    private ChangeCast changes;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private Replay replay;

    private String code;

    @BeforeEach
    void aRoadIsRegistered() {
        code = registry.road();
    }

    @AfterEach
    void inboxAndEngineAndHistoryAgree() {
        assertThat(reconciler.differences().none()).isTrue();
        assertThat(replay.differences(code)).isEmpty();
    }

    @Test
    void a_confirmed_stage_is_where_the_case_begins() {
        String proposal = propose(Stage.CONSTRUCTION);
        assertThat(rows.open(proposal)).containsExactly("proposal.confirm");
        assertThat(cast.project(code).stage()).as("not yet").isEqualTo(Stage.RESERVE);

        confirm(proposal, CONFIRMED);

        assertThat(cast.project(code).stage()).isEqualTo(Stage.CONSTRUCTION);
        assertThat(cast.project(code).runState()).isEqualTo(RunState.ACTIVE);
        assertThat(queries.proposal(proposal).status()).isEqualTo(ProposalStatus.CONFIRMED);
        assertThat(rows.open(proposal)).isEmpty();
        assertThat(rows.gates(code))
                .as("no gate is opened for what lies behind")
                .isEmpty();
    }

    @Test
    void a_gate_that_was_open_ends_with_the_stage_it_belonged_to() {
        String proposal = propose(Stage.CONSTRUCTION);
        cast.roadMap(code).stream()
                .filter(milestone -> milestone.stage() == Stage.RESERVE)
                .forEach(milestone -> cast.drop(milestone, "已在系统启用前办结。"));
        assertThat(rows.gates(code)).containsExactly("G1:PREPARING:null");

        confirm(proposal, CONFIRMED);

        assertThat(rows.gates(code)).containsExactly("G1:CANCELLED:null");
        assertThat(rows.openOfProject(code)).as("the milestones ahead").isPositive();
    }

    @Test
    void a_change_that_waited_is_cancelled_with_the_stage_it_was_asked_from() {
        String proposal = propose(Stage.CONSTRUCTION);
        String change = changes.apply(
                code, ChangeCast.request(ChangeKind.RESPONSIBILITY, null, null, null, null, null, null, "fgw"));

        confirm(proposal, CONFIRMED);

        assertThat(changes.file(change).change().status()).isEqualTo(ChangeStatus.CANCELLED);
        assertThat(rows.open(change)).isEmpty();
        assertThat(rows.ledgerOf(change)).last().isEqualTo("change.cancelled");
    }

    @Test
    void a_proposal_that_waited_is_cancelled_with_the_case() {
        String proposal = propose(Stage.CONSTRUCTION);
        cast.completeStage(code);
        cast.passGate(code);

        changes.through(code, ChangeKind.WITHDRAWAL);

        assertThat(queries.proposal(proposal).status()).isEqualTo(ProposalStatus.CANCELLED);
        assertThat(rows.open(proposal)).isEmpty();
        assertThat(rows.ledgerOf(proposal)).last().isEqualTo("entry.cancelled");
    }

    @Test
    void what_lies_before_is_marked_and_not_dated() {
        confirm(propose(Stage.CONSTRUCTION), CONFIRMED);
        List<MilestoneView> roadMap = cast.roadMap(code);
        assertThat(roadMap)
                .filteredOn(milestone -> milestone.stage().ordinal() < Stage.CONSTRUCTION.ordinal())
                .isNotEmpty()
                .allSatisfy(milestone -> {
                    assertThat(milestone.status()).isEqualTo(MilestoneStatus.BEFORE_SYSTEM);
                    assertThat(milestone.actualOn()).isNull();
                });
        assertThat(roadMap)
                .filteredOn(milestone -> milestone.stage().ordinal() >= Stage.CONSTRUCTION.ordinal())
                .isNotEmpty()
                .allSatisfy(milestone -> assertThat(milestone.status()).isEqualTo(MilestoneStatus.OPEN));
        assertThat(rows.count(
                        "select count(*) from project_stage_entry where project_id = ?",
                        cast.project(code).id()))
                .as("only the stage it entered at has a day")
                .isEqualTo(1);
    }

    @Test
    void from_there_the_case_goes_on_to_its_close() {
        confirm(propose(Stage.CONSTRUCTION), CONFIRMED);
        cast.completeStage(code);
        cast.passGate(code);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.COMPLETION);
        cast.completeStage(code);
        cast.passGate(code);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.CLOSED);
        assertThat(rows.gates(code)).containsExactly("S3:CLOSED:APPROVED", "S4:CLOSED:APPROVED");
        assertThat(rows.openOfProject(code)).isZero();
    }

    @Test
    void a_returned_proposal_is_mended_and_confirmed() {
        String proposal = propose(Stage.COMPLETION);
        confirm(proposal, RETURNED);
        assertThat(rows.open(proposal)).containsExactly("proposal.revise");
        assertThat(queries.proposal(proposal).returnedReason()).isEqualTo("请附施工许可证。");

        revise(proposal, Revision.Choice.RESUBMITTED, Stage.PREPARATION);
        confirm(proposal, CONFIRMED);

        assertThat(cast.project(code).stage()).isEqualTo(Stage.PREPARATION);
        assertThat(rows.count("select count(*) from document_file where subject_id = ?", proposal))
                .isEqualTo(2);
    }

    @Test
    void an_abandoned_proposal_leaves_the_case_in_the_reserve() {
        String proposal = propose(Stage.CONSTRUCTION);
        confirm(proposal, RETURNED);
        revise(proposal, Revision.Choice.ABANDONED, null);
        assertThat(queries.proposal(proposal).status()).isEqualTo(ProposalStatus.ABANDONED);
        assertThat(rows.open(proposal)).isEmpty();

        cast.completeStage(code);
        cast.passGate(code);

        assertThat(rows.gates(code)).startsWith("G1:CLOSED:APPROVED");
    }

    private String propose(Stage stage) {
        return service.propose(cast.actor("jgw.officer"), code, proposal(stage));
    }

    private static StageProposal proposal(Stage stage) {
        return new StageProposal(stage, "已取得施工许可证并开工。", List.of(Cast.scan("开工令.pdf")));
    }

    private void confirm(String id, Confirmation answer) {
        service.confirm(cast.actor("fgw.planning"), id, Version.ANY, answer);
    }

    private void revise(String id, Revision.Choice choice, Stage stage) {
        service.revise(cast.actor("jgw.officer"), id, Version.ANY, new Revision(choice, proposal(stage)));
    }
}
