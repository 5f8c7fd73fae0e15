package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.worklist.RoutingService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A page of a step that its reader may not do now says why, in the very sentence in which the command refuses it. */
@Order(3)
@OnH2
@Import(Fixtures.class)
class HindranceTest {
    private static final String BOTH = "both.posts";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private ChangeCast changes;

    @Autowired
    private Rows rows;

    @Autowired
    private RoutingService routing;

    @Autowired
    private Clock clock;

    private PagesAndCommands pages;
    private String code;
    private String lead;
    private List<String> people;

    /** One school, and somebody who holds every post of the department that leads it. */
    @BeforeEach
    void aSchool() {
        code = rows.untouched("SCHOOL");
        lead = cast.project(code).leadDepartment();
        List.of("OFFICER", "HEAD", "HANDLER").forEach(post -> rows.holder(BOTH, post, lead));
        pages = new PagesAndCommands(mvc);
        people = List.of(
                lead + ".officer", lead + ".head", BOTH, "fgw.handler", "fgw.head", "fgw.director", "zf.culture");
    }

    @AfterEach
    void nobodyHoldsThemAnyMore() {
        rows.leaves(BOTH);
    }

    @Test
    void ofMilestones() {
        MilestoneView first = cast.roadMap(code).get(0);
        milestones();
        cast.handIn(lead, first);
        milestones();
        while (cast.project(code).stage() == Stage.RESERVE) {
            cast.passGate(code);
        }
        MilestoneView second = cast.roadMap(code).get(1);
        cast.handIn(lead, second);
        rows.change("update milestone_milestone set submitted_by = ? where id = ?", BOTH, second.id());
        milestones();
        changes.through(code, ChangeKind.SUSPENSION);
        milestones();

        assertThat(pages.said())
                .contains(
                        "节点由牵头部门的项目专员完成：区教育局。",
                        "节点由牵头部门的负责人核验：区教育局。",
                        "这个节点现在是“待核验”，不能再登记完成。",
                        "这个节点现在是“未完成”，没有待核验的内容。",
                        "前置节点还没有完成：1 入库。",
                        "这个节点属于前期阶段，项目现在处于储备阶段，通过关口以后才能办理。",
                        "完成节点的人不能核验自己提交的节点。",
                        "项目已暂停，恢复后才能办理这件事。");
    }

    @Test
    void ofTasksThatSomebodyElseHas() {
        MilestoneView first = cast.roadMap(code).get(0);
        String item = rows.item("milestone.complete", first.id()).get("id").toString();
        String head = cast.actor(lead + ".head").personId();
        routing.delegate(cast.actor(lead + ".officer"), item, Version.ANY, head, "日期是哪一天？");
        milestones();
        routing.recall(cast.actor(lead + ".officer"), item, Version.ANY);
        routing.transfer(
                cast.actor(lead + ".officer"),
                item,
                Version.ANY,
                cast.actor(BOTH).personId(),
                "出差。");
        milestones();

        assertThat(pages.said()).contains("这件事已由" + BOTH + "签收。").anyMatch(sentence -> sentence.contains("委派"));
        assertThat(pages.said()).noneMatch(String::isEmpty);
    }

    private void milestones() {
        for (MilestoneView milestone : cast.roadMap(code).subList(0, 3)) {
            if (!milestone.status().settled()) {
                String page = "/milestones/" + milestone.id();
                String today = LocalDate.now(clock).toString();
                compare(Map.of(
                        page + "/complete", Map.of("actualDate", today, "evidence", "证据.pdf"),
                        page + "/verify", Map.of("answer", "ACCEPTED")));
            }
        }
    }

    @Test
    void ofGatesAndOpinions() {
        cast.completeStage(code);
        cast.passGate(code);
        gate();
        cast.prepare(code);
        gate();
        preparedBy(BOTH);
        gate(BOTH);
        preparedBy(cast.actor(lead + ".officer").personId());
        cast.issue(cast.gate(code).gate());
        gate();
        OpinionView asked = cast.open(code).get(0);
        cast.draft(asked, Answer.OBJECT);
        gate();
        rows.change("update gate_opinion set drafted_by = ? where id = ?", head(asked), asked.id());
        gate(asked.department() + ".head");
        rows.change("update gate_opinion set drafted_by = ? where id = ?", handler(asked), asked.id());
        cast.issue(asked);
        cast.allAgree(code);
        gate();
        cast.coordinate(code);
        cast.allAgree(code);
        gate();
        Actor decider = cast.decider(cast.gate(code));
        rows.change("update gate_gate set issued_by = ? where id = ?", decider.personId(), gateId());
        gate(decider.username());
        rows.change("update gate_gate set issued_by = null where id = ?", gateId());
        changes.through(code, ChangeKind.SUSPENSION);
        gate();

        assertThat(pages.said())
                .contains(
                        "申报由牵头部门的项目专员办理：区教育局。",
                        "由牵头部门的负责人办理：区教育局。",
                        "这个关口现在处于“部门签发”，不能办理这一步。",
                        "这个关口现在处于“会签”，不能办理这一步。",
                        "申报人不能签发自己的申报。",
                        "意见由被征求部门的经办人拟稿：区发改委。",
                        "意见由被征求部门的负责人签发：区发改委。",
                        "拟稿人不能签发自己拟的意见。",
                        "这份意见现在是“待签发”，不能办理这一步。",
                        "申报、签发或会签过的人不能作决定。",
                        "项目已暂停，恢复后才能办理这个关口。")
                .anyMatch(sentence -> sentence.startsWith("本关口由 "));
    }

    /** As everybody, or as those for whom alone something changed. */
    private void gate(String... affected) {
        String gate = "/gates/" + gateId();
        Map<String, String> why = Map.of("reason", "情况有变。");
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        steps.put(gate + "/prepare", Map.of("advice", "APPROVED", "statement", "条件具备。"));
        steps.put(gate + "/issue", Map.of("answer", "ISSUED"));
        steps.put(gate + "/coordinate", Map.of("answer", "RETURN_APPLICANT", "minutes", "请补正。"));
        steps.put(gate + "/decide", Map.of("answer", "APPROVED"));
        steps.put(gate + "/withdraw", why);
        steps.put(gate + "/add-signer", Map.of("department", "lhsrj", "question", "请提意见。"));
        steps.put(gate + "/return", Map.of("answer", "RETURN_APPLICANT", "reason", "请补正。"));
        cast.gate(code).opinions().stream().limit(2).forEach(opinion -> {
            String page = "/opinions/" + opinion.id();
            steps.put(page + "/draft", Map.of("answer", "AGREE"));
            steps.put(page + "/consult", Map.of("department", "lhsrj", "question", "请提意见。"));
            steps.put(page + "/issue", Map.of("answer", "ISSUED"));
            steps.put(page + "/give", Map.of("answer", "AGREE"));
            steps.put(page + "/take-back", why);
        });
        pages.compare(affected.length == 0 ? people : List.of(affected), steps);
    }

    private String gateId() {
        return cast.gate(code).gate().id();
    }

    private void preparedBy(String person) {
        GateView gate = cast.gate(code).gate();
        rows.change("update gate_gate set prepared_by = ? where id = ?", person, gate.id());
    }

    private String head(OpinionView opinion) {
        return cast.actor(opinion.department() + ".head").personId();
    }

    private String handler(OpinionView opinion) {
        return cast.actor(opinion.department() + ".handler").personId();
    }

    private void compare(Map<String, Map<String, String>> steps) {
        pages.compare(people, steps);
    }
}
