package cn.jingan.majorprojects.project;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every refusal of the registry; each test is named after its rule. */
@OnH2
@Import({Cast.class, Rows.class})
class ProjectRuleTest {

    @Autowired
    private ProjectService service;

    @Autowired
    private Rows rows;

    @Test
    void code_taken() {
        by(
                ProjectRule.CODE_TAKEN,
                () -> service.register(Acting.SYSTEM, registration("ZD-001", Category.INDUSTRY, "")));
    }

    @Test
    void unknown_category() {
        for (Registration wrong : List.of(
                registration("ZD-901", Category.SOCIAL, "TRANSPORT"),
                registration("ZD-901", Category.SOCIAL, ""),
                registration("ZD-901", Category.INDUSTRY, "EDUCATION"))) {
            by(ProjectRule.UNKNOWN_CATEGORY, () -> service.register(Acting.SYSTEM, wrong));
        }
        assertThat(rows.count("select count(*) from project_project where code = 'ZD-901'"))
                .isZero();
    }

    @Test
    void stage_order() {
        for (Stage from : Stage.values()) {
            for (Stage to : Stage.values()) {
                Project project = new Project("p", "ZD-000", "示例", from, RunState.ACTIVE, 0);
                if (to.ordinal() == from.ordinal() + 1) {
                    project.enter(to);
                    assertThat(project.stage()).isEqualTo(to);
                } else {
                    by(ProjectRule.STAGE_ORDER, () -> project.enter(to));
                }
            }
        }
    }

    private static Registration registration(String code, Category category, String subcategory) {
        return new Registration(
                null,
                code,
                "示例",
                category,
                subcategory,
                "",
                "",
                null,
                "tzb",
                "FILING",
                "ENTERPRISE",
                "INDUSTRIAL_NEW",
                List.of(),
                "");
    }
}
