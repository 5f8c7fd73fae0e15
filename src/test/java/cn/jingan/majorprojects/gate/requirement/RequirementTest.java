package cn.jingan.majorprojects.gate.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.RequirementKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows a project must meet at a gate. */
class RequirementTest {
    private static final Requirement MILESTONES = row("milestones", "*", "*", "*", "STATUTORY", false);
    private static final Requirement CONSTRUCTION = row("construction", "S2", "*", "*", "CONSTRUCTION", false);
    private static final Requirement HERITAGE = row("heritage", "S2", "HERITAGE_REPAIR", "*", "CONSTRUCTION", true);
    private static final Requirement FILING = row("filing", "S2", "*", "FILING", "ENTERPRISE_FILING", true);
    private static final List<Requirement> ALL = List.of(MILESTONES, CONSTRUCTION, HERITAGE, FILING);

    @Test
    void are_those_of_the_gate_the_template_and_the_route() {
        assertThat(ids(GateKind.S2, "SCHOOL", "APPROVAL")).containsExactly("milestones", "construction");
        assertThat(ids(GateKind.S2, "INDUSTRIAL_NEW", "FILING"))
                .containsExactly("milestones", "construction", "filing");
        assertThat(ids(GateKind.S3, "SCHOOL", "APPROVAL")).containsExactly("milestones");
    }

    @Test
    void of_two_for_the_same_the_one_that_names_the_template_holds() {
        assertThat(ids(GateKind.S2, "HERITAGE_REPAIR", "APPROVAL")).containsExactly("milestones", "heritage");
        assertThat(CONSTRUCTION.strict()).isTrue();
        assertThat(HERITAGE.strict()).isFalse();
        assertThat(CONSTRUCTION.overlaps(HERITAGE)).isTrue();
        assertThat(CONSTRUCTION.overlaps(FILING)).isFalse();
    }

    private static List<String> ids(GateKind gate, String template, String route) {
        return Requirement.of(ALL, gate, template, route).stream()
                .map(Requirement::id)
                .toList();
    }

    private static Requirement row(
            String id, String gate, String template, String route, String ref, boolean waivable) {
        RequirementKind kind = ref.equals("STATUTORY") ? RequirementKind.MILESTONE : RequirementKind.PERMIT;
        return new Requirement(id, gate, template, route, kind, ref, null, true, waivable, "示例");
    }
}
