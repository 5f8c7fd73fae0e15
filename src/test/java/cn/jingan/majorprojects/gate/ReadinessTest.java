package cn.jingan.majorprojects.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.gate.Proof.Lack;
import cn.jingan.majorprojects.gate.Proof.Need;
import cn.jingan.majorprojects.gate.Readiness.Item;
import cn.jingan.majorprojects.gate.Readiness.State;
import cn.jingan.majorprojects.gate.figure.FigureEntry;
import cn.jingan.majorprojects.gate.figure.FigureKind;
import cn.jingan.majorprojects.gate.figure.FigureService;
import cn.jingan.majorprojects.material.Filed;
import cn.jingan.majorprojects.material.MaterialService;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.project.subproject.CodeState;
import cn.jingan.majorprojects.project.subproject.SubProjectEntry;
import cn.jingan.majorprojects.project.subproject.SubProjectService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a gate looks at, and what counts. */
@OnH2
@Import(Fixtures.class)
class ReadinessTest {
    @Autowired
    private Readiness readiness;

    @Autowired
    private PermitService permits;

    @Autowired
    private SubProjectService parts;

    @Autowired
    private FigureService figures;

    @Autowired
    private MoneyService money;

    @Autowired
    private MaterialService materials;

    @Autowired
    private List<Proof> proofs;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    @Test
    void a_permit_counts_once_it_is_verified_and_until_it_ends() {
        String code = registry.road();
        assertThat(item(code, "S2-CONSTRUCTION").lack()).isEqualTo(Lack.ABSENT);
        assertThat(item(code, "S2-CONSTRUCTION").stops()).isTrue();
        String id = permit(code, "CONSTRUCTION", today().minusMonths(2));
        assertThat(item(code, "S2-CONSTRUCTION").lack()).isEqualTo(Lack.UNVERIFIED);
        permits.verify(cast.actor("jgw.head"), id, Version.ANY);
        Item met = item(code, "S2-CONSTRUCTION");
        assertThat(met.state()).isEqualTo(State.ENDING);
        assertThat(met.until()).isEqualTo(today().minusMonths(2).plusMonths(3));
        assertThat(met.since()).isEqualTo(today().minusMonths(2));
        assertThat(met.evidence()).contains("示例机关").contains("许可证.pdf");
        assertThat(met.digests()).singleElement().asString().hasSize(64);
        permits.annul(cast.actor("jgw.officer"), id, Version.ANY, "登记有误");
        assertThat(item(code, "S2-CONSTRUCTION").lack()).isEqualTo(Lack.ABSENT);
        String old = permit(code, "CONSTRUCTION", today().minusMonths(9));
        permits.verify(cast.actor("jgw.head"), old, Version.ANY);
        assertThat(item(code, "S2-CONSTRUCTION").lack()).isEqualTo(Lack.EXPIRED);
    }

    @Test
    void a_permit_of_one_sub_project_does_not_count_for_another_that_is_built_now() {
        String code = registry.road();
        String first = parts.add(cast.actor("jgw.officer"), code, part("一标段", false));
        String second = parts.add(cast.actor("jgw.officer"), code, part("二标段", false));
        assertThat(items(code, "S2-CONSTRUCTION")).as("of the whole").hasSize(1);
        String id = permit(code, "CONSTRUCTION", first, today());
        assertThat(items(code, "S2-CONSTRUCTION"))
                .extracting(Item::lack)
                .containsExactlyInAnyOrder(Lack.UNVERIFIED, Lack.ABSENT);
        permits.verify(cast.actor("jgw.head"), id, Version.ANY);
        assertThat(item(code, "S2-CONSTRUCTION").title()).isEqualTo("建筑工程施工许可证（二标段）");
        assertThat(item(code, "S2-CONSTRUCTION").stops()).isTrue();
        parts.change(cast.actor("jgw.officer"), second, Version.ANY, part("二标段", true));
        Item met = items(code, "S2-CONSTRUCTION").get(0);
        assertThat(items(code, "S2-CONSTRUCTION"))
                .as("the other is built later")
                .hasSize(1);
        assertThat(met.lack()).isNull();
        assertThat(met.evidence()).contains("后期实施").contains("二标段");
        permits.verify(cast.actor("jgw.head"), permit(code, "ARCHIVE_ACCEPTANCE", first, today()), Version.ANY);
        assertThat(readiness.of(at(code, GateKind.S3)))
                .as("the whole is finished")
                .filteredOn(item -> item.requirement().equals("S3-ARCHIVES"))
                .extracting(Item::lack)
                .containsExactly(Lack.ABSENT, null);
        permits.verify(cast.actor("jgw.head"), permit(code, "CONSTRUCTION", today().minusDays(1)), Version.ANY);
        assertThat(item(code, "S2-CONSTRUCTION").title()).as("of the whole").isEqualTo("建筑工程施工许可证");
    }

    private static SubProjectEntry part(String name, boolean later) {
        return new SubProjectEntry(name, null, null, CodeState.UNVERIFIED, null, CodeState.UNVERIFIED, later);
    }

    @Test
    void a_document_counts_while_it_is_filed_and_not_void() {
        String code = registry.road();
        Actor officer = cast.actor("jgw.officer");
        Item absent = item(code, "S2-TARGETS");
        assertThat(absent.lack()).isEqualTo(Lack.ABSENT);
        assertThat(absent.stops()).as("advice").isFalse();
        assertThat(proof(RequirementKind.DOCUMENT)
                        .offers(officer, List.of(absent.need()))
                        .get(absent.need()))
                .singleElement()
                .extracting(Action::page)
                .isEqualTo("/projects/" + code + "/documents/new?chosen=PERFORMANCE_TARGETS");
        String id = materials.file(officer, code, Filed.of("PERFORMANCE_TARGETS", Filed.pdf("绩效目标表")));
        Item met = item(code, "S2-TARGETS");
        assertThat(met.state()).isEqualTo(State.MET);
        assertThat(met.evidence()).contains("绩效目标表.pdf");
        assertThat(met.since()).isEqualTo(today());
        assertThat(met.digests()).singleElement().asString().hasSize(64);
        materials.annul(officer, id, Version.ANY, "归错了项目");
        assertThat(item(code, "S2-TARGETS").lack()).isEqualTo(Lack.ABSENT);
    }

    private Proof proof(RequirementKind kind) {
        return proofs.stream().filter(proof -> proof.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void a_renewal_needs_ninety_five_of_a_hundred_households() {
        String code = rows.another("HOUSING_RENEWAL");
        String lead = cast.project(code).leadDepartment();
        assertThat(item(code, "S2-SIGNING").lack()).isEqualTo(Lack.ABSENT);
        String few = figure(code, 9499, 10_000, today().minusDays(1));
        assertThat(item(code, "S2-SIGNING").lack()).isEqualTo(Lack.UNVERIFIED);
        figures.verify(cast.actor(lead + ".head"), few, Version.ANY);
        assertThat(item(code, "S2-SIGNING").lack()).isEqualTo(Lack.TOO_LITTLE);
        String enough = figure(code, 9500, 10_000, today());
        figures.verify(cast.actor(lead + ".head"), enough, Version.ANY);
        assertThat(item(code, "S2-SIGNING").state()).isEqualTo(State.MET);
        assertThat(item(code, "S2-SIGNING").evidence()).contains("95.00%");
    }

    @Test
    void the_approved_estimate_is_compared_once_it_is_known_and_a_new_study_helps() {
        String code = registry.road();
        cast.confirmedCost(code, CostKind.ESTIMATE, "1000");
        assertThat(asked(code, GateKind.S2)).as("nothing to compare").doesNotContain("S2-BUDGET-LIMIT");
        cast.cost(code, CostKind.BUDGET_ESTIMATE, "1050");
        assertThat(asked(code, GateKind.S2)).as("nothing confirmed").doesNotContain("S2-BUDGET-LIMIT");
        cast.cost(code, CostKind.BUDGET_ESTIMATE, "2000");
        assertThat(item(code, "S2-BUDGET-LIMIT").lack())
                .as("nobody leaves it unconfirmed")
                .isEqualTo(Lack.UNVERIFIED);
        assertThat(item(code, "S2-BUDGET-LIMIT").evidence()).contains("200.00");
        cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "1100");
        Item within = item(code, "S2-BUDGET-LIMIT");
        assertThat(within.state()).isEqualTo(State.MET);
        assertThat(within.evidence()).contains("110.00");
        assertThat(within.digests()).singleElement().asString().hasSize(64);
        String over = cast.confirmedCost(code, CostKind.BUDGET_ESTIMATE, "1100.01");
        assertThat(item(code, "S2-BUDGET-LIMIT").lack()).isEqualTo(Lack.TOO_MUCH);
        assertThat(item(code, "S2-BUDGET-LIMIT").stops()).isTrue();
        Need need = item(code, "S2-BUDGET-LIMIT").need();
        assertThat(proof(RequirementKind.MONEY)
                        .offers(cast.actor("jgw.officer"), List.of(need))
                        .get(need))
                .singleElement()
                .extracting(Action::page)
                .isEqualTo("/projects/" + code + "/money/new?chosen=BUDGET_ESTIMATE");
        money.askStudy(cast.actor("fgw.planning"), over, Version.ANY, "示例函 1 号", today());
        assertThat(item(code, "S2-BUDGET-LIMIT").state()).isEqualTo(State.MET);
        assertThat(item(code, "S2-BUDGET-LIMIT").evidence()).contains("110.01").contains("示例函 1 号");
        assertThat(asked(rows.another("INDUSTRIAL_NEW"), GateKind.S2)).doesNotContain("S2-BUDGET-LIMIT");
    }

    @Test
    void each_template_and_route_is_asked_for_its_own() {
        assertThat(asked(rows.another("INDUSTRIAL_NEW"), GateKind.S2))
                .contains("S2-FILING", "S2-CONSTRUCTION")
                .doesNotContain("S2-FEASIBILITY", "S2-SIGNING");
        assertThat(asked(rows.another("HERITAGE_REPAIR"), GateKind.S2))
                .contains("S2-CONSTRUCTION-HERITAGE")
                .doesNotContain("S2-CONSTRUCTION");
        assertThat(asked(registry.road(), GateKind.S3)).contains("S3-ARCHIVES");
        assertThat(asked(registry.road(), GateKind.CHG)).isEmpty();
    }

    private Item item(String code, String requirement) {
        return items(code, requirement).get(0);
    }

    private List<Item> items(String code, String requirement) {
        Map<String, List<Item>> items = readiness.forTheRecord(at(code, GateKind.S2)).stream()
                .collect(Collectors.groupingBy(Item::requirement));
        assertThat(items).containsKey(requirement);
        return items.get(requirement);
    }

    private List<String> asked(String code, GateKind gate) {
        return readiness.of(at(code, gate)).stream().map(Item::requirement).toList();
    }

    private Readiness.At at(String code, GateKind gate) {
        return new Readiness.At(code, cast.project(code).id(), gate);
    }

    private String permit(String code, String kind, LocalDate issued) {
        return permit(code, kind, null, issued);
    }

    private String permit(String code, String kind, @Nullable String part, LocalDate issued) {
        String lead = cast.project(code).leadDepartment();
        PermitEntry entry =
                new PermitEntry(kind, part, "示例 " + issued, "示例机关", issued, null, List.of(Cast.scan("许可证.pdf")));
        return permits.record(cast.actor(lead + ".officer"), code, entry);
    }

    private String figure(String code, int part, int total, @Nullable LocalDate on) {
        List<Upload> paper = List.of(Cast.scan("签约统计.pdf"));
        String lead = cast.project(code).leadDepartment();
        return figures.record(
                cast.actor(lead + ".officer"), code, new FigureEntry(FigureKind.SIGNING_RATE, part, total, on, paper));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
