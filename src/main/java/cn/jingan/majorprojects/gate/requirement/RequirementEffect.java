package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.GateSubjects.CaseKind;
import cn.jingan.majorprojects.gate.GateView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which gates that are under way would be asked for something else, were a draft in force today. */
@Component
public class RequirementEffect {
    private final GateQueries gates;
    private final GateSubjects subjects;
    private final RequirementQueries requirements;

    RequirementEffect(GateQueries gates, GateSubjects subjects, RequirementQueries requirements) {
        this.gates = gates;
        this.subjects = subjects;
        this.requirements = requirements;
    }

    /**
     * A gate under way.
     *
     * @param project code of the project
     * @param gate its label, such as S2
     */
    public record Touched(String project, String gate) {}

    /** Those among the thousand oldest that are open. */
    public List<Touched> touched(String draft) {
        List<Requirement> now = requirements.inForce();
        List<Requirement> then = requirements.rows(draft);
        List<GateView> open = gates.open().stream()
                .filter(gate -> gate.kind().betweenStages())
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, CaseKind> kinds =
                subjects.kinds(open.stream().map(GateView::projectId).distinct().toList());
        return open.stream()
                .filter(gate -> differs(gate, kinds.get(gate.projectId()), now, then))
                .map(gate -> new Touched(gate.project(), gate.kind().label()))
                .toList();
    }

    private static boolean differs(
            GateView gate, @Nullable CaseKind kind, List<Requirement> now, List<Requirement> then) {
        return kind != null
                && !Requirement.compare(
                                Requirement.of(now, gate.kind(), kind.template(), kind.route()),
                                Requirement.of(then, gate.kind(), kind.template(), kind.route()))
                        .lines()
                        .isEmpty();
    }
}
