package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The conditions under which departments consented (有条件同意). With the approval each becomes a task of the lead department,
 * and the department that set it finds it met; a leader who does not want one returns the gate to that department instead.
 */
@Component
class DepartmentConditions {
    /** Working days that are left at least once the gate is decided; 默认配置. */
    static final int DAYS = 10;

    private static final int CONTENT = 500;

    private final Gates gates;
    private final OrganizationQueries organization;
    private final Clock clock;

    DepartmentConditions(Gates gates, OrganizationQueries organization, Clock clock) {
        this.gates = gates;
        this.organization = organization;
        this.clock = clock;
    }

    /** Those that stand in the present submission, numbered from there on. */
    List<Condition> of(Gate gate, int firstNo) {
        Standing standing = new Standing(gate.wasCoordinated(), gates.answers(gate.id(), gate.submission()));
        List<Condition> conditions = new ArrayList<>();
        standing.conditional().stream()
                .map(id -> gates.opinion(id).orElseThrow())
                .forEach(opinion -> conditions.add(condition(gate, firstNo + conditions.size(), opinion)));
        return conditions;
    }

    private Condition condition(Gate gate, int no, Opinion opinion) {
        return Condition.open(
                Ids.next(),
                gate,
                no,
                content(String.valueOf(opinion.opinion())),
                gate.leadDepartment(),
                due(opinion.conditionDue()),
                null,
                opinion.department());
    }

    private LocalDate due(@Nullable LocalDate wanted) {
        LocalDate soonest = organization.workingDays().plus(LocalDate.now(clock), DAYS);
        return wanted == null || wanted.isBefore(soonest) ? soonest : wanted;
    }

    /** One that was drafted while it could be longer is cut: the whole stands in the opinion. */
    private static String content(String text) {
        return text.length() <= CONTENT ? text : text.substring(0, CONTENT - 1) + "…";
    }
}
