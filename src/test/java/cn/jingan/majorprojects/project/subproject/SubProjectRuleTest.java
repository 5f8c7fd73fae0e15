package cn.jingan.majorprojects.project.subproject;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.money.CostEntry;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of sub-projects; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class SubProjectRuleTest {
    private static final String CODE = "ZD-012";
    private static final List<Upload> SCAN = List.of(Cast.scan("批复.pdf"));
    private static final String NATIONAL = "2401-310106-04-01-12345A";
    private static final String SHANGHAI = "31010142510565X20251A3101001";

    @Autowired
    private SubProjectService service;

    @Autowired
    private MoneyService money;

    @Autowired
    private PermitService permits;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private Actor officer;
    private String lead;

    @BeforeEach
    void theOfficer() {
        lead = cast.project(CODE).leadDepartment();
        officer = cast.actor(lead + ".officer");
    }

    @Test
    void not_the_keeper() {
        by(SubProjectRule.NOT_THE_KEEPER, () -> service.add(cast.actor(lead + ".head"), CODE, named("B 地块")));
        String id = service.add(officer, CODE, named("B 地块"));
        by(
                SubProjectRule.NOT_THE_KEEPER,
                () -> service.change(cast.actor(lead + ".head"), id, Version.ANY, named("C 地块")));
        by(SharedRule.NOT_FOUND, () -> service.add(cast.actor("jyj.officer"), CODE, named("B 地块")));
    }

    @Test
    void subproject_name_taken() {
        String id = service.add(officer, CODE, named("B 地块"));
        by(SubProjectRule.SUBPROJECT_NAME_TAKEN, () -> service.add(officer, CODE, named(" B 地块 ")));
        service.change(officer, id, Version.ANY, named("B 地块"));
    }

    @Test
    void too_many_subprojects() {
        for (int no = 0; no < 100; no++) {
            assertThat(service.add(officer, CODE, named("地块 " + no))).isNotEmpty();
        }
        by(SubProjectRule.TOO_MANY_SUBPROJECTS, () -> service.add(officer, CODE, named("再一个")));
    }

    @Test
    void subproject_has_records() {
        String costed = service.add(officer, CODE, named("B 地块"));
        LocalDate today = LocalDate.now(clock);
        CostEntry cost =
                new CostEntry(CostKind.ESTIMATE, costed, BigDecimal.TEN, today, "示例批复 1 号", null, List.of(), SCAN);
        String figure = money.record(officer, CODE, cost);
        money.annul(officer, figure, Version.ANY, "登记有误");
        by(SubProjectRule.SUBPROJECT_HAS_RECORDS, () -> service.remove(officer, costed, Version.ANY, "重复"));
        String permitted = service.add(officer, CODE, named("C 地块"));
        permits.record(officer, CODE, new PermitEntry("SITE_OPINION", permitted, "示例 1 号", "示例机关", today, null, SCAN));
        by(SubProjectRule.SUBPROJECT_HAS_RECORDS, () -> service.remove(officer, permitted, Version.ANY, "重复"));
        service.remove(officer, service.add(officer, CODE, named("D 地块")), Version.ANY, "重复");
    }

    @Test
    void national_code_malformed() {
        for (String wrong : new String[] {
            "2401-310106-04-01-1234", "2401-310106-04-01-12345a", "24013101060401123456", "2401-31010-604-01-123456"
        }) {
            by(SubProjectRule.NATIONAL_CODE_MALFORMED, () -> service.add(officer, CODE, coded(wrong, null)));
        }
        assertThat(service.add(officer, CODE, coded(NATIONAL, null))).isNotEmpty();
    }

    @Test
    void national_code_taken() {
        String id = service.add(officer, CODE, coded(NATIONAL, null));
        by(
                SubProjectRule.NATIONAL_CODE_TAKEN,
                () -> service.add(
                        officer,
                        CODE,
                        new SubProjectEntry(
                                "另一个", null, NATIONAL, CodeState.VERIFIED, null, CodeState.UNVERIFIED, null)));
        service.change(officer, id, Version.ANY, coded(NATIONAL, SHANGHAI));
    }

    @Test
    void shanghai_code_malformed() {
        by(SubProjectRule.SHANGHAI_CODE_MALFORMED, () -> service.add(officer, CODE, coded(null, "31-01")));
    }

    @Test
    void verified_without_code() {
        by(
                SubProjectRule.VERIFIED_WITHOUT_CODE,
                () -> service.add(
                        officer,
                        CODE,
                        new SubProjectEntry("B", null, " ", CodeState.VERIFIED, null, CodeState.UNVERIFIED, null)));
    }

    @Test
    void code_not_applicable() {
        by(
                SubProjectRule.CODE_NOT_APPLICABLE,
                () -> service.add(
                        officer,
                        CODE,
                        new SubProjectEntry(
                                "B", null, NATIONAL, CodeState.NOT_APPLICABLE, null, CodeState.UNVERIFIED, null)));
    }

    @Test
    void code_to_verify_anew() {
        String id = service.add(officer, CODE, coded(NATIONAL, null));
        String other = NATIONAL.replace("2401", "2402");
        service.change(officer, id, Version.ANY, verified(NATIONAL, SHANGHAI));
        by(
                SubProjectRule.CODE_TO_VERIFY_ANEW,
                () -> service.change(officer, id, Version.ANY, verified(other, SHANGHAI)));
        by(
                SubProjectRule.CODE_TO_VERIFY_ANEW,
                () -> service.change(officer, id, Version.ANY, verified(NATIONAL, SHANGHAI + "2")));
        service.change(officer, id, Version.ANY, coded(other, SHANGHAI));
        service.change(officer, id, Version.ANY, verified(other, SHANGHAI));
    }

    private static SubProjectEntry verified(String national, String shanghai) {
        return new SubProjectEntry("有代码的", null, national, CodeState.VERIFIED, shanghai, CodeState.VERIFIED, null);
    }

    private static SubProjectEntry named(String name) {
        return new SubProjectEntry(name, null, null, CodeState.UNVERIFIED, null, CodeState.UNVERIFIED, null);
    }

    private static SubProjectEntry coded(@Nullable String national, @Nullable String shanghai) {
        return new SubProjectEntry("有代码的", null, national, CodeState.UNVERIFIED, shanghai, CodeState.UNVERIFIED, null);
    }
}
