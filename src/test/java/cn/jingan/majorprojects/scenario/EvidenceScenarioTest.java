package cn.jingan.majorprojects.scenario;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionGiven.Wanted;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Readiness.Item;
import cn.jingan.majorprojects.gate.Readiness.State;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.gate.condition.ConditionAnswer;
import cn.jingan.majorprojects.gate.condition.ConditionReport;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.gate.waiver.WaiverAnswer;
import cn.jingan.majorprojects.gate.waiver.WaiverService;
import cn.jingan.majorprojects.gate.waiver.WaiverWanted;
import cn.jingan.majorprojects.material.Filed;
import cn.jingan.majorprojects.material.MaterialService;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.permit.PermitQueries;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.permit.PermitView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A road on its way into construction: stopped by a condition, by a permit and by its approved estimate, helped by a
 * waiver; what the decision rested on stays as it was.
 */
@OnMySql
@Import(Fixtures.class)
class EvidenceScenarioTest {
    private static final String LEAD = Registry.LEAD;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private Rows rows;

    @Autowired
    private GateQueries gates;

    @Autowired
    private ConditionService conditions;

    @Autowired
    private WaiverService waivers;

    @Autowired
    private PermitService permits;

    @Autowired
    private PermitQueries permitQueries;

    @Autowired
    private MoneyService money;

    @Autowired
    private MaterialService materials;

    @Autowired
    private Actions actions;

    @Autowired
    private Clock clock;

    private String code;
    private String targets;

    @Test
    void a_road_is_stopped_by_name_waived_decided_and_keeps_its_basis() {
        code = registry.road();
        cast.completeStage(code);
        cast.passGate(code);
        intoPreparationOnACondition();
        cast.completeStage(code);
        stopped("NAMED-CONDITIONS");
        meetTheCondition();
        stopped("S2-CONSTRUCTION");
        waive("S2-FEASIBILITY");
        cast.record(cast.gate(code).gate());
        overTheEstimate();
        targets = materials.file(
                cast.actor(LEAD + ".officer"), code, Filed.of("PERFORMANCE_TARGETS", Filed.pdf("绩效目标表")));
        cast.passGate(code);
        assertThat(cast.project(code).stage()).isEqualTo(Stage.CONSTRUCTION);
        theDecisionKeepsItsBasis();
    }

    /** S1, on the condition that the permit for works at the river is there before S2. */
    private void intoPreparationOnACondition() {
        cast.submit(code);
        cast.allAgree(code);
        Wanted wanted = new Wanted(1, "办妥涉河许可。", "czj", today().plusDays(30), GateKind.S2);
        cast.decide(code, new DecisionGiven(Verdict.CONDITIONAL, "同意，按条件办理。", List.of(), List.of(wanted)));
        assertThat(cast.project(code).stage()).isEqualTo(Stage.PREPARATION);
    }

    private void stopped(String by) {
        GateView gate = cast.gate(code).gate();
        assertThat(gates.readiness(gate).stream().filter(Item::stops).map(Item::requirement))
                .contains(by);
        by(GateRule.REQUIREMENT_UNMET, () -> cast.hand(gate));
    }

    private void meetTheCondition() {
        Condition condition = cast.gate(code, GateKind.S1).conditions().get(0);
        ConditionReport report = new ConditionReport("已取得许可。", List.of(Cast.scan("涉河许可.pdf")));
        conditions.report(cast.actor("czj.handler"), condition.id(), Version.ANY, report);
        conditions.verify(
                cast.actor(LEAD + ".head"),
                condition.id(),
                Version.ANY,
                new ConditionAnswer(ConditionAnswer.Choice.ACCEPTED, null));
        assertThat(rows.items(condition.id(), "DONE")).containsExactly("condition.fulfil", "condition.verify");
    }

    /** Recorded, recorded again, still over the limit: until the planners ask for a new study. */
    private void overTheEstimate() {
        cast.confirmedCost(code, CostKind.ESTIMATE, "10000");
        cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "12000");
        stopped("S2-BUDGET-LIMIT");
        assertThat(gates.readiness(cast.gate(code).gate()).stream().filter(Item::stops))
                .as("by nothing else")
                .hasSize(1);
        assertThat(towards(".officer")).contains("cost.record").doesNotContain("gate.prepare");
        String again = cast.cost(code, CostKind.BUDGET_ESTIMATE, "11500");
        assertThat(towards(".head")).contains("cost.confirm");
        money.confirm(cast.actor(LEAD + ".head"), again, Version.ANY);
        stopped("S2-BUDGET-LIMIT");
        money.askStudy(cast.actor("fgw.planning"), again, Version.ANY, "示例函 1 号", today());
        assertThat(item(gates.readiness(cast.gate(code).gate()), "S2-BUDGET-LIMIT")
                        .state())
                .isEqualTo(State.MET);
    }

    private List<String> towards(String post) {
        Subject gate = new Subject("gate", cast.gate(code).gate().id());
        return actions.of(cast.actor(LEAD + post), gate).stream()
                .map(Action::name)
                .toList();
    }

    private void waive(String requirement) {
        String gate = cast.gate(code).gate().id();
        WaiverWanted wanted = new WaiverWanted(requirement, "批复文件正在办理，不影响首期作业面。", today().plusDays(60));
        String waiver = waivers.ask(cast.actor(LEAD + ".officer"), gate, wanted);
        WaiverAnswer granted = new WaiverAnswer(WaiverAnswer.Choice.GRANTED, "同意。");
        waivers.decide(cast.actor("fgw.director"), waiver, Version.ANY, granted);
        assertThat(rows.items(waiver, "DONE")).containsExactly("waiver.decide");
    }

    private void theDecisionKeepsItsBasis() {
        GateView decided = cast.gate(code, GateKind.S2).gate();
        List<Item> then = gates.readiness(decided);
        assertThat(item(then, "S2-CONSTRUCTION").state()).isIn(State.MET, State.ENDING);
        assertThat(item(then, "S2-FEASIBILITY").state()).isEqualTo(State.WAIVED);
        assertThat(item(then, "S2-FEASIBILITY").waiver()).isNotNull();
        assertThat(item(then, "S2-CONSTRUCTION").title())
                .as("the record is Chinese")
                .isEqualTo("建筑工程施工许可证");
        assertThat(item(then, "S2-BUDGET-LIMIT").evidence()).contains("115.00%").contains("示例函 1 号");
        assertThat(gates.updated(List.of(decided))).isEmpty();
        materials.replace(cast.actor(LEAD + ".officer"), targets, Version.ANY, Filed.next(Filed.pdf("修订的绩效目标表")));
        assertThat(gates.updated(List.of(decided)).get(decided.id()))
                .extracting(Item::requirement)
                .containsExactly("S2-TARGETS");
        PermitView permit = permitQueries.ofProject(decided.projectId()).get(0);
        permits.annul(cast.actor(LEAD + ".officer"), permit.id(), Version.ANY, "登记有误");
        assertThat(gates.updated(List.of(decided)).get(decided.id()))
                .extracting(Item::requirement)
                .containsExactlyInAnyOrder("S2-TARGETS", "S2-CONSTRUCTION");
        assertThat(gates.readiness(decided)).as("the record stays").isEqualTo(then);
    }

    private static Item item(List<Item> items, String requirement) {
        return items.stream()
                .filter(each -> each.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
