package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateSubject;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Asks bpmn/sign-off-matrix.dmn and bpmn/decision-level.dmn, always the newest version, and says which it was. */
@Component
class CamundaDecisionTables implements DecisionTables {
    private static final String MATRIX = "sign-off-matrix";
    private static final String LEVEL = "decision-level";

    private final DecisionService decisions;
    private final RepositoryService repository;

    CamundaDecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public Matrix matrix(GateKind gate, GateSubject subject) {
        DecisionDefinition table = newest(MATRIX);
        List<Party> parties = evaluate(table, facts(gate, subject)).stream()
                .map(row -> new Party(row.getEntry("party"), row.getEntry("required"), row.getEntry("basis")))
                .toList();
        return new Matrix(parties, version(table));
    }

    @Override
    public Level level(GateKind gate, GateSubject subject) {
        DecisionDefinition table = newest(LEVEL);
        DmnDecisionRuleResult row = evaluate(table, facts(gate, subject)).getFirstResult();
        if (row == null) {
            throw new RuleViolation(GateRule.NO_DECISION_LEVEL);
        }
        Number signOffDays = row.getEntry("signOffDays");
        Number decisionDays = row.getEntry("decisionDays");
        return new Level(
                row.getEntry("post"),
                signOffDays.intValue(),
                decisionDays.intValue(),
                row.getEntry("basis"),
                version(table));
    }

    private DmnDecisionTableResult evaluate(DecisionDefinition table, Map<String, Object> facts) {
        return decisions
                .evaluateDecisionTableById(table.getId())
                .variables(facts)
                .evaluate();
    }

    /** All inputs are always given, the unknown ones as null: a missing one would go unnoticed by the engine. */
    private static Map<String, Object> facts(GateKind gate, GateSubject subject) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("gate", gate.name());
        facts.put("kind", subject.kind());
        facts.put("route", subject.route());
        facts.put("features", subject.features());
        facts.put("amount", subject.investment());
        facts.put("listed", subject.listed());
        return facts;
    }

    private DecisionDefinition newest(String key) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private static String version(DecisionDefinition table) {
        return table.getKey() + "@" + table.getVersion();
    }
}
