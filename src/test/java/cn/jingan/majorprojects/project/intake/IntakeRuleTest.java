package cn.jingan.majorprojects.project.intake;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.project.Details;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of intake; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class IntakeRuleTest {

    @Autowired
    private IntakeService service;

    @Autowired
    private Cast cast;

    private Actor officer;

    @BeforeEach
    void theOfficer() {
        officer = cast.actor("jyj.officer");
    }

    @Test
    void not_an_applicant() {
        by(IntakeRule.NOT_AN_APPLICANT, () -> service.draft(cast.actor("jyj.head"), Proposals.named("示例")));
        String id = service.draft(officer, Proposals.named("示例"));
        by(IntakeRule.NOT_AN_APPLICANT, () -> service.submit(cast.actor("jyj.head"), id, Version.ANY));
        by(SharedRule.NOT_FOUND, () -> service.submit(cast.actor("wjw.officer"), id, Version.ANY));
    }

    @Test
    void intake_not_open() {
        String id = submitted();
        by(IntakeRule.INTAKE_NOT_OPEN, () -> service.save(officer, id, Version.ANY, Proposals.supplement("1")));
        by(IntakeRule.INTAKE_NOT_OPEN, () -> service.submit(officer, id, Version.ANY));
    }

    @Test
    void intake_not_supplementable() {
        String id = service.draft(officer, Proposals.named("示例"));
        by(IntakeRule.INTAKE_NOT_SUPPLEMENTABLE, () -> service.supplement(officer, id, Version.ANY, "补材料"));
    }

    @Test
    void intake_submitted_stays() {
        String id = submitted();
        by(IntakeRule.INTAKE_SUBMITTED_STAYS, () -> service.discard(officer, id, Version.ANY));
    }

    @Test
    void intake_name_known() {
        String id = service.draft(officer, Proposals.school(" 苏河湾 中心项目", "jyj"));
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> service.submit(officer, id, Version.ANY));
        assertThat(refused.broken()).singleElement().satisfies(broken -> {
            assertThat(broken.rule()).isEqualTo(IntakeRule.INTAKE_NAME_KNOWN);
            assertThat(broken.args()).containsExactly("ZD-009");
        });
    }

    @Test
    void template_of_another_kind() {
        by(
                IntakeRule.TEMPLATE_OF_ANOTHER_KIND,
                () -> service.draft(
                        officer,
                        new Proposal(
                                "示例",
                                ProjectKind.EDUCATION,
                                null,
                                null,
                                null,
                                "ROAD_BRIDGE",
                                List.of(),
                                null,
                                null,
                                Details.NONE)));
    }

    @Test
    void intake_identity_fixed() {
        String id = submitted();
        service.supplement(officer, id, Version.ANY, "补材料");
        by(
                IntakeRule.INTAKE_IDENTITY_FIXED,
                () -> service.save(officer, id, Version.ANY, Proposals.school("改了名的学校", "jyj")));
    }

    private String submitted() {
        String id = service.draft(officer, Proposals.school("示例新学校", "jyj"));
        service.submit(officer, id, Version.ANY);
        return id;
    }
}
