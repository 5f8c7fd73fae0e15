package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeRequest;
import cn.jingan.majorprojects.change.HeadAnswer;
import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.StageProposal;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same as {@link HindranceTest} of what runs beside milestones and gates. */
@OnH2
@Import(Fixtures.class)
class HindranceBesideTest extends HindranceCases {
    private static final Map<String, String> RETURNED = Map.of("answer", "RETURNED", "reason", "请补充。");

    @Autowired
    private ChangeCast changes;

    @Autowired
    private EntryService entries;

    @Override
    void holdsEverything() {
        holds(Registry.LEAD, "OFFICER", "HEAD", "HANDLER");
        holds("fgw", "PLANNING", "PLANNING_DIRECTOR");
        holds("zf", "VICE_MAYOR_CONSTRUCTION");
        people = List.of(
                "jgw.officer", "jgw.head", "jgw.handler", BOTH, "fgw.planning", "fgw.director", "zf.construction");
    }

    @Test
    void ofChanges() {
        ChangeRequest correction =
                ChangeCast.request(ChangeKind.CORRECTION, null, null, null, null, null, "应为 5 月", null);
        String change = changes.apply(code, correction);
        change(change, ChangeKind.CORRECTION);
        rows.change("update change_change set applied_by = ? where id = ?", BOTH, change);
        change(change, ChangeKind.CORRECTION);
        changes.approve(code, change, HeadAnswer.Choice.RETURNED);
        change(change, ChangeKind.CORRECTION);
        cast.completeStage(code);
        cast.passGate(code);
        change(changes.apply(code, ChangeCast.request(ChangeKind.SUSPENSION)), ChangeKind.SUSPENSION);

        assertThat(pages.said())
                .contains(
                        "调整由牵头部门的项目专员申请：区建管委。",
                        "这项调整由牵头部门负责人决定：区建管委。",
                        "申请人不能决定自己的申请。",
                        "这项调整现在是“在办”，不能办理这一步。",
                        "这项调整现在是“已退回”，不能办理这一步。",
                        "这个关口现在处于“部门签发”，不能办理这一步。");
    }

    private void change(String id, ChangeKind kind) {
        Map<String, String> wanted = Map.of(
                "kind", kind.name(),
                "reason", "情况变化。",
                "papers", String.join(";", kind.papers()),
                "wanted", "应为 6 月",
                "present", "原来的内容",
                "evidence", "材料.pdf");
        String page = "/changes/" + id;
        pages.compare(
                people,
                Map.of(page + "/approve", Map.of("answer", "RETURNED", "reason", "请补充。"), page + "/revise", wanted));
    }

    @Test
    void ofProposals() {
        StageProposal wanted = new StageProposal(Stage.PREPARATION, "已在前期。", List.of(Cast.scan("批复.pdf")), null);
        String proposal = entries.propose(cast.actor("jgw.officer"), code, wanted);
        proposal(proposal);
        rows.change("update entry_proposal set proposed_by = ? where id = ?", BOTH, proposal);
        proposal(proposal);
        Confirmation back = new Confirmation(Confirmation.Choice.RETURNED, "请补充材料。");
        entries.confirm(cast.actor("fgw.planning"), proposal, Version.ANY, back);
        proposal(proposal);

        assertThat(pages.said())
                .contains(
                        "初始阶段由牵头部门的项目专员提出：区建管委。",
                        "初始阶段由区发改委计划岗确认。",
                        "提出人不能确认自己提出的认定。",
                        "这份认定现在是“待区发改委确认”，不能办理这一步。",
                        "这份认定现在是“已退回”，不能办理这一步。");
    }

    private void proposal(String id) {
        String page = "/proposals/" + id;
        pages.compare(people, Map.of(page + "/confirm", RETURNED, page + "/revise", Map.of("answer", "ABANDONED")));
    }

    @Test
    void ofWaivers() {
        String id = Ids.next();
        rows.change(
                """
                insert into gate_waiver (
                  id, gate_id, project_id, project, requirement, label, reason, valid_until, status, department, asked_by,
                  asked_at, version)
                select ?, id, project_id, project, 'S2-FEASIBILITY', '示例', '示例', '2030-01-01', 'ASKED',
                  'jgw', ?, '2026-01-01', 0
                from gate_gate
                where id = ?
                """,
                id,
                BOTH,
                gate());
        waiver(id);
        rows.change("update gate_waiver set status = 'GRANTED' where id = ?", id);
        waiver(id);

        assertThat(pages.said()).contains("豁免由 区发改委主任 决定（默认配置，待确认）。", "申请豁免的人不能决定这项豁免。", "这项豁免现在是“已同意”，不能再决定。");
    }

    private void waiver(String id) {
        pages.compare(people, Map.of("/waivers/" + id + "/decide", Map.of("answer", "GRANTED")));
    }

    private String gate() {
        cast.completeStage(code);
        return cast.gate(code).gate().id();
    }

    @Test
    void ofConditions() {
        String id = Ids.next();
        rows.change(
                """
                insert into gate_condition (
                  id, gate_id, project_id, project, no, content, department, due_on, status, version)
                select ?, id, project_id, project, 1, '办妥许可。', 'jgw', '2030-01-01', 'OPEN', 0
                from gate_gate
                where id = ?
                """,
                id,
                gate());
        condition(id);
        rows.change("update gate_condition set status = 'REPORTED', reported_by = ? where id = ?", BOTH, id);
        condition(id);
        rows.change("update gate_condition set status = 'MET' where id = ?", id);
        condition(id);

        assertThat(pages.said())
                .contains("条件由责任部门的经办人落实：区建管委。", "落实的人不能核验自己报的条件。", "这项条件现在是“待落实”，不能办理这一步。", "这项条件现在是“已落实”，不能办理这一步。")
                .anyMatch(sentence -> sentence.contains("这一条由区建管委的负责人核验"));
    }

    private void condition(String id) {
        String page = "/conditions/" + id;
        pages.compare(
                people,
                Map.of(page + "/fulfil", Map.of("note", "已办妥。", "evidence", "许可.pdf"), page + "/verify", RETURNED));
    }

    @Test
    void ofOverrides() {
        String id = Ids.next();
        rows.change(
                """
                insert into light_override (
                  id, project_id, project, label, colour, judged, judged_reason, reason, valid_until, status, department,
                  asked_post, asked_by, asked_at, decider_post, decision_days, table_version, version)
                select ?, id, code, '灰 → 绿', 'GREEN', 'GREY', '示例', '示例', '2030-01-01', 'ASKED', 'jgw', 'OFFICER', ?,
                  '2026-01-01', 'VICE_MAYOR_CONSTRUCTION', 3, 'decision-level@1', 0
                from project_project
                where code = ?
                """,
                id,
                BOTH,
                code);
        override(id);
        rows.change("update light_override set status = 'REFUSED' where id = ?", id);
        override(id);

        assertThat(pages.said())
                .contains(
                        "改灯由分管副区长（城建）决定。",
                        "改灯只能由申请的岗位或者决定的岗位提前结束。",
                        "申请改灯的人不能决定。",
                        "这项改灯现在是“不同意”，不能再决定。",
                        "这项改灯已经不再有效。");
    }

    private void override(String id) {
        String page = "/light-overrides/" + id;
        pages.compare(
                people, Map.of(page + "/decide", Map.of("answer", "GRANTED"), page + "/end", Map.of("reason", "已完成。")));
    }

    @Test
    void ofRoadMaps() {
        MilestoneView added = cast.add(code, Stage.PREPARATION, "联合踏勘");
        roadMap();
        cast.handIn(Registry.LEAD, cast.roadMap(code).get(0));
        roadMap();
        cast.drop(added, "不办了");
        roadMap();
        rows.change("update project_project set run_state = 'TERMINATED' where code = ?", code);
        roadMap();

        assertThat(pages.said())
                .contains(
                        "路线图由牵头部门的项目专员编制：区建管委。",
                        "项目已暂停或已结束，路线图不能改变。",
                        "“" + added.label() + "”已取消，不再改变。",
                        "“" + added.label() + "”已完成、已取消或在系统启用前，不能取消。")
                .anyMatch(sentence -> sentence.endsWith("前置不能再改。"))
                .anyMatch(sentence -> sentence.endsWith("是 ★ 法定节点，不能取消。"));
    }

    private void roadMap() {
        pages.compare(people, Map.of("/projects/" + code + "/road-map", Map.of("name", "复勘", "stage", "CONSTRUCTION")));
        for (MilestoneView milestone : cast.roadMap(code).stream()
                .filter(each -> each.no() < 3 || each.own())
                .toList()) {
            String page = "/milestones/" + milestone.id();
            pages.compare(
                    people,
                    Map.of(
                            page + "/drop", Map.of("reason", "不办了"),
                            page + "/link", Map.of("predecessors", ""),
                            page + "/assign", Map.of("weight", "")));
        }
    }
}
