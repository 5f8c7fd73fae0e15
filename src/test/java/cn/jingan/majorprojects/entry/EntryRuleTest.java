package cn.jingan.majorprojects.entry;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every refusal of 初始阶段认定; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
class EntryRuleTest {
    private static final Confirmation CONFIRMED = new Confirmation(Confirmation.Choice.CONFIRMED, null);

    @Autowired
    private EntryService service;

    @Autowired
    private Actions actions;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    private String code;
    private Actor officer;
    private Actor planner;

    @BeforeEach
    void aRoadIsRegistered() {
        code = registry.road();
        officer = cast.actor("jgw.officer");
        planner = cast.actor("fgw.planning");
    }

    @Test
    void case_already_worked() {
        String proposal = service.propose(officer, code, proposal(Stage.CONSTRUCTION));
        cast.complete("jgw", cast.roadMap(code).get(0));
        by(EntryRule.CASE_ALREADY_WORKED, () -> service.confirm(planner, proposal, Version.ANY, CONFIRMED));
        assertThat(cast.project(code).stage()).isEqualTo(Stage.RESERVE);
        assertThat(answers(planner, proposal, "proposal.confirm")).containsExactly("RETURNED");
        service.confirm(planner, proposal, Version.ANY, new Confirmation(Confirmation.Choice.RETURNED, "已办理节点。"));
        Revision again = new Revision(Revision.Choice.RESUBMITTED, proposal(Stage.PREPARATION));
        by(EntryRule.CASE_ALREADY_WORKED, () -> service.revise(officer, proposal, Version.ANY, again));
        assertThat(answers(officer, proposal, "proposal.revise")).containsExactly("ABANDONED");

        String other = registry.road();
        cast.complete("jgw", cast.roadMap(other).get(0));
        by(EntryRule.CASE_ALREADY_WORKED, () -> service.propose(officer, other, proposal(Stage.CONSTRUCTION)));
    }

    @Test
    void proposal_open() {
        service.propose(officer, code, proposal(Stage.CONSTRUCTION));
        by(EntryRule.PROPOSAL_OPEN, () -> service.propose(officer, code, proposal(Stage.PREPARATION)));
    }

    @Test
    void proposal_at_another_step() {
        String proposal = service.propose(officer, code, proposal(Stage.CONSTRUCTION));
        Revision again = new Revision(Revision.Choice.RESUBMITTED, proposal(Stage.PREPARATION));
        by(EntryRule.PROPOSAL_AT_ANOTHER_STEP, () -> service.revise(officer, proposal, Version.ANY, again));
        Confirmation returned = new Confirmation(Confirmation.Choice.RETURNED, "材料不清。");
        service.confirm(planner, proposal, Version.ANY, returned);
        by(EntryRule.PROPOSAL_AT_ANOTHER_STEP, () -> service.confirm(planner, proposal, Version.ANY, returned));
    }

    @Test
    void not_the_proposer() {
        by(
                EntryRule.NOT_THE_PROPOSER,
                () -> service.propose(cast.actor("jgw.head"), code, proposal(Stage.CONSTRUCTION)));
    }

    @Test
    void not_the_stage_confirmer() {
        String proposal = service.propose(officer, code, proposal(Stage.CONSTRUCTION));
        by(EntryRule.NOT_THE_STAGE_CONFIRMER, () -> service.confirm(officer, proposal, Version.ANY, CONFIRMED));
        by(
                EntryRule.NOT_THE_STAGE_CONFIRMER,
                () -> service.confirm(cast.actor("fgw.director"), proposal, Version.ANY, CONFIRMED));
    }

    @Test
    void proposer_confirms() {
        String proposal = service.propose(officer, code, proposal(Stage.CONSTRUCTION));
        Actor both =
                new Actor(officer.personId(), "both", "both", List.of(new Holding("PLANNING", "fgw")), Actor.Sees.ALL);
        by(EntryRule.PROPOSER_CONFIRMS, () -> service.confirm(both, proposal, Version.ANY, CONFIRMED));
    }

    @Test
    void proposal_evidence_missing() {
        StageProposal bare = new StageProposal(Stage.CONSTRUCTION, "已开工。", List.<Upload>of());
        by(EntryRule.PROPOSAL_EVIDENCE_MISSING, () -> service.propose(officer, code, bare));
    }

    @Test
    void proposed_stage_invalid() {
        for (Stage stage : Arrays.asList(Stage.RESERVE, Stage.CLOSED, null)) {
            by(EntryRule.PROPOSED_STAGE_INVALID, () -> service.propose(officer, code, proposal(stage)));
        }
    }

    @Test
    void proposal_return_reason() {
        String proposal = service.propose(officer, code, proposal(Stage.CONSTRUCTION));
        Confirmation wordless = new Confirmation(Confirmation.Choice.RETURNED, " ");
        by(EntryRule.PROPOSAL_RETURN_REASON, () -> service.confirm(planner, proposal, Version.ANY, wordless));
        assertThat(rows.open(proposal)).containsExactly("proposal.confirm");
    }

    private List<String> answers(Actor actor, String proposal, String action) {
        return actions.find(actor, new Subject("proposal", proposal), action).orElseThrow().fields().stream()
                .filter(field -> field.name().equals("answer"))
                .flatMap(field -> field.options().stream())
                .map(Action.Option::value)
                .toList();
    }

    private static StageProposal proposal(Stage stage) {
        return new StageProposal(stage, "已开工。", List.of(Cast.scan("开工令.pdf")));
    }
}
