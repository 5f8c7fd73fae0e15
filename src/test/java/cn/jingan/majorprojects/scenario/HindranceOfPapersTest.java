package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.consultation.Question;
import cn.jingan.majorprojects.material.MaterialEntry;
import cn.jingan.majorprojects.material.MaterialEntry.EditionEntry;
import cn.jingan.majorprojects.material.MaterialService;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same as {@link HindranceTest} of figures of gates, of materials and of consultations. */
@OnH2
@Import(Fixtures.class)
class HindranceOfPapersTest extends HindranceCases {
    private static final Map<String, String> MISTAKEN = Map.of("reason", "登记有误");

    @Autowired
    private MaterialService materials;

    @Autowired
    private ConsultationService consultations;

    @Override
    void holdsEverything() {
        holds(Registry.LEAD, "OFFICER", "HEAD");
        holds("fgw", "HANDLER");
        people = List.of("jgw.officer", "jgw.head", BOTH, "fgw.handler", "zf.construction");
    }

    @Test
    void ofFigures() {
        String id = Ids.next();
        rows.change(
                """
                insert into gate_figure (
                  id, project_id, project, kind, part, total, counted_on, recorded_by, recorded_at, version)
                select ?, id, code, 'SIGNING_RATE', 96, 100, '2026-01-01', ?, '2026-01-01', 0
                from project_project
                where code = ?
                """,
                id,
                BOTH,
                code);
        figure(id);
        rows.change("update gate_figure set verified_by = ?, verified_at = '2026-01-02' where id = ?", BOTH, id);
        figure(id);
        rows.change("update gate_figure set void_reason = '登记有误' where id = ?", id);
        figure(id);
        rows.change("update project_project set run_state = 'TERMINATED' where code = ?", code);
        figure(id);
        rows.change("update project_project set run_state = 'ACTIVE' where code = ?", code);
        pages.compare(List.of("jgw.head", "zf.construction"), Map.of("/projects/" + code + "/figures/new", Map.of()));

        assertThat(pages.said())
                .contains(
                        "数据由牵头部门的项目专员登记：区建管委。",
                        "数据由牵头部门的负责人核验：区建管委。",
                        "登记的人不能核验自己登记的数据。",
                        "这项数据已经核验。",
                        "这项数据已经作废。",
                        "项目已办结，不能再登记或改动数据。");
    }

    private void figure(String id) {
        String page = "/figures/" + id;
        pages.compare(people, Map.of(page + "/verify", Map.of(), page + "/annul", MISTAKEN));
    }

    @Test
    void ofMaterials() {
        EditionEntry edition = new EditionEntry(null, null, null, null, List.of(Cast.scan("材料.pdf")));
        String id = materials.file(cast.actor("jgw.officer"), code, new MaterialEntry("OTHER", null, "示例", edition));
        material(id);
        rows.change("update material_edition set filed_by = ? where material_id = ?", BOTH, id);
        material(id);
        materials.annul(cast.actor("jgw.officer"), id, Version.ANY, "归集有误");
        material(id);
        rows.change("update project_project set run_state = 'TERMINATED' where code = ?", code);
        material(id);

        assertThat(pages.said())
                .contains(
                        "材料由牵头部门的项目专员归集：区建管委。",
                        "公开属性由牵头部门的负责人审查：区建管委。",
                        "归集材料的人不能审查自己归集的材料是否公开。",
                        "这份材料已经作废。",
                        "项目已办结，不能再改。");
    }

    private void material(String id) {
        String page = "/materials/" + id;
        pages.compare(
                people,
                Map.of(
                        "/projects/" + code + "/documents/new", Map.of(),
                        page + "/replace", Map.of("reason", "换清晰的。", "evidence", "新版.pdf"),
                        page + "/disclose", Map.of("disclosure", "REFUSED", "reason", "示例依据"),
                        page + "/annul", MISTAKEN));
    }

    @Test
    void ofConsultations() {
        Question question = new Question("示例", "示例", List.of("fgw"), null);
        String id = consultations.ask(cast.actor("jgw.officer"), code, question);
        String answer = rows.text("select id from consultation_answer where consultation_id = ?", id);
        consultation(id, answer);
        rows.change("update consultation_consultation set asked_by = ? where id = ?", BOTH, id);
        consultation(id, answer);
        consultations.give(cast.actor("fgw.handler"), answer, Version.ANY, "同意。", null);
        consultation(id, answer);
        consultations.conclude(cast.actor("jgw.officer"), id, Version.ANY, "按此办理。");
        rows.change("update project_project set run_state = 'SUSPENDED' where code = ?", code);
        consultation(id, answer);
        rows.change("update consultation_consultation set status = 'ENDED' where id = ?", id);
        rows.change("update project_project set run_state = 'TERMINATED' where code = ?", code);
        consultation(id, answer);

        assertThat(pages.said())
                .contains(
                        "专题协调由区建管委的项目专员提出和结论。",
                        "案件现在不在运行，不能提出专题协调。",
                        "由区发改委的经办人答复。",
                        "提出问题的人不能代部门答复。",
                        "这份答复已经给出，或提出人不再等待。",
                        "已经没有要等的部门。",
                        "还有 1 个部门没有答复。不想再等，请先办“不再等待”。",
                        "这次协调已有结论。",
                        "项目已终止或退库，这次协调随之结束。",
                        "项目已办结，不能再改。");
    }

    private void consultation(String id, String answer) {
        String page = "/consultations/" + id;
        pages.compare(
                people,
                Map.of(
                        "/projects/" + code + "/consultations/new", Map.of(),
                        page + "/conclude", Map.of("conclusion", "按此办理。"),
                        page + "/stop", Map.of("reason", "不等了"),
                        "/answers/" + answer + "/give", Map.of("answer", "同意。")));
    }
}
