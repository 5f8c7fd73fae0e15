package cn.jingan.majorprojects.material;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.document.Sample;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Replacements;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a project's materials. */
@Import(Fixtures.class)
abstract class MaterialCases {
    @Autowired
    private MaterialService service;

    @Autowired
    private MaterialQueries queries;

    @Autowired
    private Replacements replacements;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private Actions actions;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private String code;
    private String projectId;
    private Actor officer;
    private Actor head;
    private LocalDate today;

    @BeforeEach
    void theDepartment() {
        code = registry.road();
        projectId = cast.project(code).id();
        officer = cast.actor(Registry.LEAD + ".officer");
        head = cast.actor(Registry.LEAD + ".head");
        today = LocalDate.now(clock);
    }

    @Test
    void is_filed_for_a_milestone_examined_replaced_and_pending_again() throws IOException {
        String milestone = cast.roadMap(code).get(1).id();
        String id = service.file(
                officer,
                code,
                Filed.of("PROPOSAL_REPLY", "milestone:" + milestone, "沪静发改〔2026〕1 号", today, Filed.pdf("建议书批复")));
        MaterialView first = queries.visible(officer, id);
        assertThat(first.disclosure()).isEqualTo(Disclosure.PENDING);
        assertThat(queries.things(cast.project(code))).containsKey(new Subject(first.subjectType(), first.subjectId()));
        service.disclose(head, id, Version.ANY, Disclosure.ACTIVE, null);
        assertThat(queries.visible(officer, id).disclosedBy()).isEqualTo(head.personId());
        by(
                SharedRule.STALE_VERSION,
                () -> service.replace(officer, id, new Version(0L), Filed.next("2 号", today, Filed.pdf("正式批复"))));
        service.replace(officer, id, Version.ANY, Filed.next("2 号", today, Filed.pdf("正式批复")));
        MaterialView second = queries.visible(officer, id);
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.number()).isEqualTo("2 号");
        assertThat(second.disclosure()).as("a new edition is examined anew").isEqualTo(Disclosure.PENDING);
        assertThat(second.disclosedBy()).isNull();
        assertThat(queries.editions(id)).extracting(Edition::sha256).containsExactly(second.sha256(), first.sha256());
        Document old = documents.find(first.fileId()).orElseThrow();
        assertThat(documents.content(old).getContentAsByteArray()).isEqualTo(Sample.pdf("建议书批复"));
        service.annul(officer, id, Version.ANY, "归集有误");
        assertThat(queries.inForce(projectId)).isEmpty();
        assertThat(history(id))
                .containsExactly("material.filed", "material.disclosed", "material.replaced", "material.annulled");
    }

    @Test
    void that_was_replaced_is_found_by_the_digest_something_was_decided_on() {
        String id = service.file(officer, code, Filed.of("MINUTES", Filed.pdf("第一稿")));
        String decidedOn = queries.visible(officer, id).sha256();
        String untouched = queries.visible(
                        officer, service.file(officer, code, Filed.of("SITE_PHOTO", Filed.photo("现场.png"))))
                .sha256();
        assertThat(replacements.of(projectId, List.of(decidedOn, untouched))).isEmpty();
        service.replace(officer, id, Version.ANY, Filed.next(Filed.pdf("第二稿")));
        service.replace(officer, id, Version.ANY, Filed.next(Filed.pdf("第三稿")));
        MaterialView current = queries.visible(officer, id);
        assertThat(replacements.of(projectId, List.of(decidedOn, untouched)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.digest()).isEqualTo(decidedOn);
                    assertThat(found.material()).isEqualTo(id);
                    assertThat(found.name()).isEqualTo("会议纪要");
                    assertThat(found.edition()).isEqualTo(3);
                    assertThat(found.currentDigest()).isEqualTo(current.sha256());
                });
        assertThat(replacements.of(projectId, List.of())).isEmpty();
        assertThat(replacements.of(cast.project(registry.road()).id(), List.of(decidedOn)))
                .as("another project's")
                .isEmpty();
    }

    @Test
    void is_offered_to_the_officer_and_its_disclosure_to_the_head_and_nothing_to_the_auditor() {
        String id = service.file(officer, code, Filed.of("SITE_PHOTO", Filed.photo("现场.png")));
        assertThat(names(officer, id)).containsExactly("material.replace", "material.annul");
        assertThat(names(head, id)).containsExactly("material.disclose");
        assertThat(names(cast.auditor(), id)).isEmpty();
        assertThat(queries.visible(cast.auditor(), id).id()).isEqualTo(id);
        by(SharedRule.NOT_FOUND, () -> queries.visible(cast.actor("jyj.officer"), id));
        Subject project = new Subject("project", projectId);
        assertThat(actions.find(officer, project, "material.file")).isPresent();
        assertThat(actions.find(head, project, "material.file")).isEmpty();
    }

    @Test
    void are_read_page_by_page_and_by_type() {
        String one = service.file(officer, code, Filed.of("MINUTES", Filed.pdf("一")));
        String two = service.file(officer, code, Filed.of("SITE_PHOTO", Filed.photo("二.png")));
        String three = service.file(officer, code, Filed.of("MINUTES", Filed.pdf("三")));
        Page<MaterialView> first = queries.ofProject(projectId, null, null, 2);
        assertThat(first.items()).extracting(MaterialView::id).containsExactly(three, two);
        assertThat(queries.ofProject(projectId, null, first.next(), 2).items())
                .extracting(MaterialView::id)
                .containsExactly(one);
        assertThat(queries.ofProject(projectId, "MINUTES", null, 9).items())
                .extracting(MaterialView::id)
                .containsExactly(three, one);
    }

    private List<String> names(Actor actor, String id) {
        return actions.of(actor, new Subject("material", id)).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> history(String id) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_type = 'material' and subject_id = ? order by id",
                String.class,
                id);
    }
}
