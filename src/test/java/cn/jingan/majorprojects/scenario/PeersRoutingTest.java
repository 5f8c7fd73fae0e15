package cn.jingan.majorprojects.scenario;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.BatchService;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.GivenBack;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.ReturnService;
import cn.jingan.majorprojects.gate.Together;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.worklist.UrgeService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What users of other systems asked theirs for about routing, issue by issue, on one gate: each test is the next step of
 * the same story, so that a return never finds a round fresh.
 */
@OnH2
@Import(Fixtures.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeersRoutingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private ReturnService returns;

    @Autowired
    private BatchService batches;

    @Autowired
    private UrgeService urges;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private MockMvc mvc;

    private String code;
    private String gate;
    private Actor head;
    private String first;
    private String second;

    @BeforeAll
    void departmentsAnswerSideBySide() {
        code = rows.untouched("INDUSTRIAL_NEW");
        cast.completeStage(code);
        cast.submit(code);
        gate = cast.gate(code).gate().id();
        head = cast.actor(cast.gate(code).gate().leadDepartment() + ".head");
        first = cast.open(code).get(0).department();
        second = cast.open(code).get(1).department();
    }

    /** 并行任务不可以回退: a return to two branches, one answered and one drafted, while the others stay open. */
    @Test
    @Order(1)
    void ruoyi_vue_pro_867_returns_in_parallel_branches() {
        int asked = cast.open(code).size();
        cast.answer(of(first), Answer.AGREE);
        cast.draft(of(second), Answer.AGREE);
        GivenBack back = new GivenBack(GivenBack.To.RETURN_DEPARTMENTS, "请再核。", List.of(first, second));
        returns.giveBack(head, gate, Version.ANY, back);
        assertThat(cast.open(code)).hasSize(asked);
        assertThat(rows.open(of(first).id())).containsExactly("opinion.draft");
        assertThat(rows.open(of(second).id())).containsExactly("opinion.draft");
    }

    /** 驳回记在没有办理的人名下: a refusal is credited to who refused, and to nobody else. */
    @Test
    @Order(2)
    void ruoyi_vue_pro_939_credits_a_refusal_to_who_refused() {
        OpinionView refusing = of(first);
        cast.answer(refusing, Answer.OBJECT);
        assertThat(rows.opinion("issued_by", refusing.id()))
                .isEqualTo(cast.actor(first + ".head").personId());
        assertThat(cast.open(code)).isNotEmpty().allSatisfy(other -> assertThat(other.issuedBy())
                .isNull());
    }

    /** 按比例会签，一人拒绝即结束: half of the consents is enough, and a refusal before them ends nothing. */
    @Test
    @Order(3)
    void ruoyi_vue_pro_1069_does_not_end_a_ratio_on_the_first_refusal() {
        rows.change("update gate_opinion set mode = 'RATIO', share = 50 where gate_id = ? and issued_by is null", gate);
        rows.change(
                "update gate_opinion set mode = 'RATIO', share = 50 where id = ?",
                objection().id());
        assertThat(status()).isEqualTo("SIGNING");
        int signers = cast.open(code).size() + 1;
        int consents = 0;
        while (status().equals("SIGNING")) {
            cast.answer(cast.open(code).get(0), Answer.AGREE);
            consents++;
        }
        assertThat(consents).isEqualTo((signers + 1) / 2);
        assertThat(status()).as("the dissent is not lost").isEqualTo("COORDINATING");
    }

    /** 退到并行分支后办完却不往下走: the branches that were returned to have ended, and the round with them. */
    @Test
    @Order(4)
    void flowable_engine_1641_goes_on_after_a_return_into_a_branch() {
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:COORDINATE");
        assertThat(rows.open(gate)).containsExactly("gate.coordinate");
        assertThat(rows.count(
                        """
                        select count(*)
                        from worklist_item
                        where status = 'OPEN' and subject_id in (select id from gate_opinion where gate_id = ?)
                        """,
                        gate))
                .isZero();
    }

    /** 回退到多实例节点后没有任务: who is asked again has the task. */
    @Test
    @Order(5)
    void ruoyi_vue_pro_727_opens_tasks_when_it_returns_to_many() {
        cast.coordinate(code);
        assertThat(rows.asked(gate, 2)).containsExactly(first);
        assertThat(rows.open(of(first).id())).containsExactly("opinion.draft");
        cast.allAgree(code);
        assertThat(status()).isEqualTo("DECIDING");
    }

    /** 可退回的节点里有没经过的: a return to whom nobody asked is refused by name. */
    @Test
    @Order(6)
    void ruoyi_vue_pro_982_offers_no_return_to_where_it_never_was() {
        by(GateRule.DEPARTMENT_NOT_ASKED, () -> cast.decide(code, to("tlb")));
        assertThat(status()).isEqualTo("DECIDING");
    }

    /** 会签时回退，任务不见了: from the leader back to two departments at once; each has its one task. */
    @Test
    @Order(7)
    void ruoyi_vue_pro_668_finds_the_task_after_a_return_to_many() {
        cast.decide(code, to(first, second));
        assertThat(rows.asked(gate, 3)).containsExactlyInAnyOrder(first, second);
        assertThat(cast.open(code)).hasSize(2).allSatisfy(each -> assertThat(rows.open(each.id()))
                .containsExactly("opinion.draft"));
    }

    /** 并行或会签中退回，任务多出或缺少: inbox and engine agree, and the leader's task is gone while others answer. */
    @Test
    @Order(8)
    void flowable_engine_3919_leaves_neither_too_many_tasks_nor_too_few() {
        assertThat(rows.open(gate)).isEmpty();
        assertThat(reconciler.differences().none()).isTrue();
        cast.allAgree(code);
        assertThat(rows.open(gate)).containsExactly("gate.decide");
    }

    /** 驳回到发起人: the step before is a task of its own, whoever began. */
    @Test
    @Order(9)
    void ruoyi_vue_pro_847_returns_to_who_submitted() {
        cast.decide(code, new DecisionGiven(Verdict.RETURN_APPLICANT, "请补资金来源。", List.of(), true, List.of()));
        assertThat(rows.open(gate)).containsExactly("gate.prepare");
        assertThat(rows.gate("returned_reason", gate)).isEqualTo("请补资金来源。");
    }

    /** 退回发起人后应由其修改: the step waits for the officer and is not passed by itself, as it may be the first time. */
    @Test
    @Order(10)
    void ruoyi_vue_pro_1128_waits_for_the_applicant_after_a_return() {
        Actor officer = cast.actor(cast.gate(code).gate().leadDepartment() + ".officer");
        assertThat(rows.item("gate.prepare", gate)).containsEntry("assignee", officer.personId());
        assertThat(status()).isEqualTo("PREPARING");
    }

    /** 驳回后重新提交: re-submission goes straight back to who returned it; what was said before stands. */
    @Test
    @Order(11)
    void ruoyi_vue_pro_167_takes_a_refused_submission_again() {
        cast.submit(code);
        assertThat(rows.open(gate)).containsExactly("gate.decide");
        assertThat(rows.rounds(gate)).last().isEqualTo("4:1:SUPPLEMENTED:DECIDE");
    }

    /** 退回上一步: each step back is kept with its reason, whoever it went to. */
    @Test
    @Order(12)
    void flowable_engine_1222_keeps_every_way_back() {
        assertThat(rows.verdicts(gate)).containsExactly("RETURN_DEPARTMENTS", "RETURN_APPLICANT");
        assertThat(rows.interventions(gate)).containsExactly("RETURNED", "COORDINATED");
        assertThat(rows.opinions(gate, 1)).contains(first + ":1:RETURNED", first + ":2:ISSUED");
    }

    /** 数据权限看不到审批人 (#540, #606, #247): who sees their own department's cases alone reads who signed for others. */
    @Test
    @Order(13)
    void ruoyi_vue_pro_540_606_247_hide_nobody_who_signed() throws Exception {
        String handler = second + ".handler";
        assertThat(cast.actor(handler).sees()).isEqualTo(Actor.Sees.OWN);
        String page = page(handler, "/gates/" + gate);
        for (OpinionView opinion : cast.gate(code).standing()) {
            assertThat(page)
                    .contains(
                            rows.text("select name from organization_department where code = ?", opinion.department()));
        }
        assertThat(page(handler, "/projects/" + code + "/history")).contains("项目专员", "部门负责人", "签发意见");
    }

    /** 通知点了应打开待办: whoever is urged comes by the notice to the page on which it is done. */
    @Test
    @Order(14)
    void ruoyi_vue_pro_1145_opens_the_task_from_its_notice() throws Exception {
        urges.urge(
                cast.actor("jgw.office"),
                rows.item("gate.decide", gate).get("id").toString());
        String href = rows.text(
                "select href from notification_outbox where words = 'copy.item.urged' and href like concat('%', ?, '%')",
                gate);
        assertThat(href).isEqualTo("/gates/" + gate + "/decide");
        assertThat(page("fgw.director", href)).contains("name=\"answer\"");
    }

    /** 批量审批应只审批勾选的: what is not ticked is as it was. */
    @Test
    @Order(15)
    void steedos_platform_5061_decides_what_is_ticked_and_nothing_else() {
        String other = rows.untouched("GREEN_SPACE", "ROAD_BRIDGE");
        cast.completeStage(other);
        cast.submit(other);
        cast.allAgree(other);
        GateView left = cast.gate(other).gate();
        GateView ticked = cast.gate(code).gate();
        Together.Ticked one = new Together.Ticked(gate, new Version(ticked.version()), null);
        batches.decide(cast.actor("fgw.director"), new Together(Verdict.APPROVED, null, List.of(one)));
        assertThat(rows.gate("result", gate)).isEqualTo("APPROVED");
        assertThat(cast.gate(other).gate()).isEqualTo(left);
    }

    /** 历史不能被强行清除: nobody deletes from the history, and no cleaning of the engine touches it. */
    @Test
    @Order(16)
    void camunda_bpm_platform_3601_keeps_the_history() {
        List<String> before = rows.ledger(gate);
        assertThatThrownBy(() -> rows.change("delete from audit_entry where subject_id = ?", gate))
                .isInstanceOf(DataAccessException.class);
        assertThat(rows.ledger(gate)).isEqualTo(before).contains("gate.opened", "gate.decided", "gate.closed");
    }

    private static DecisionGiven to(String... departments) {
        return new DecisionGiven(Verdict.RETURN_DEPARTMENTS, "请再核。", List.of(departments), List.of());
    }

    private String status() {
        return rows.gate("status", gate);
    }

    private OpinionView objection() {
        return cast.gate(code).opinions().stream()
                .filter(opinion -> opinion.answer() == Answer.OBJECT)
                .findFirst()
                .orElseThrow();
    }

    private OpinionView of(String department) {
        return cast.open(code).stream()
                .filter(each -> each.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private String page(String username, String path) throws Exception {
        var answer = mvc.perform(get(path).with(user(username))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
