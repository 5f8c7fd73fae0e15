package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of conditions. */
@Service
public class ConditionQueries {
    private final Conditions conditions;
    private final CaseAccess cases;
    private final Cases titles;

    ConditionQueries(Conditions conditions, CaseAccess cases, Cases titles) {
        this.titles = titles;
        this.conditions = conditions;
        this.cases = cases;
    }

    /** The condition, whoever asks: for the process. */
    public Condition condition(String id) {
        return conditions.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The department that finds it met: for the process. */
    public String verifier(Condition condition) {
        return condition.verifier(titles.title(condition.project()).leadDepartment());
    }

    /** The condition, if this person may see its project. */
    public Condition visible(Actor actor, String id) {
        Condition found = condition(id);
        cases.requireVisible(actor, found.project());
        return found;
    }

    /** The conditions of a project, by their days. */
    public List<Condition> ofProject(String projectId) {
        return conditions.ofProjects(List.of(projectId));
    }
}
