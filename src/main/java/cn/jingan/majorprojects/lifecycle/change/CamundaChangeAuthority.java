package cn.jingan.majorprojects.lifecycle.change;

import cn.jingan.majorprojects.change.ChangeAuthority;
import cn.jingan.majorprojects.change.ChangeRule;
import cn.jingan.majorprojects.lifecycle.table.TablesInForce;
import cn.jingan.majorprojects.lifecycle.table.TablesInForce.InForce;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks bpmn/change-authority.dmn, in the version in force today, and says which it was. */
@Component
class CamundaChangeAuthority implements ChangeAuthority {
    private static final String TABLE = "change-authority";

    private final DecisionService decisions;
    private final TablesInForce inForce;

    CamundaChangeAuthority(DecisionService decisions, TablesInForce inForce) {
        this.decisions = decisions;
        this.inForce = inForce;
    }

    @Override
    public Level level(Matter matter) {
        InForce table = inForce.today(TABLE);
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableById(table.definitionId())
                .variables(facts(matter))
                .evaluate()
                .getFirstResult();
        if (row == null) {
            throw new RuleViolation(ChangeRule.NO_CHANGE_AUTHORITY);
        }
        return level(row, table.label());
    }

    private static Level level(DmnDecisionRuleResult row, String version) {
        String parties = row.getEntry("parties");
        Number signOffDays = row.getEntry("signOffDays");
        Number decisionDays = row.getEntry("decisionDays");
        return new Level(
                row.getEntry("post"),
                parties.isEmpty() ? List.of() : List.of(parties.split(";")),
                row.getEntry("outline"),
                signOffDays.intValue(),
                decisionDays.intValue(),
                row.getEntry("basis"),
                version);
    }

    /** All inputs are always given, the unknown ones as null: a missing one would go unnoticed by the engine. */
    private static Map<String, Object> facts(Matter matter) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("change", matter.kind().name());
        facts.put("kind", matter.category());
        facts.put("size", matter.size());
        facts.put("crossYear", matter.crossYear());
        facts.put("listed", matter.listed());
        return facts;
    }
}
