package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.change.ChangeAuthority;
import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateSubject;
import cn.jingan.majorprojects.gate.SignOffMode;
import cn.jingan.majorprojects.lifecycle.table.TablesInForce;
import cn.jingan.majorprojects.lifecycle.table.TablesInForce.InForce;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Asks bpmn/sign-off-matrix.dmn and bpmn/decision-level.dmn, for a change bpmn/change-authority.dmn, in the version in
 * force today, and says which it was.
 */
@Component
class CamundaDecisionTables implements DecisionTables {
    static final String MATRIX = "sign-off-matrix";
    static final String LEVEL = "decision-level";

    private static final int REMEMBERED = 1000;

    private final ChangeAuthority changes;
    private final DecisionService decisions;
    private final TablesInForce inForce;
    private final Clock clock;
    private final ConcurrentLruCache<Question, DmnDecisionTableResult> answers =
            new ConcurrentLruCache<>(REMEMBERED, this::ask);

    CamundaDecisionTables(ChangeAuthority changes, DecisionService decisions, TablesInForce inForce, Clock clock) {
        this.changes = changes;
        this.decisions = decisions;
        this.inForce = inForce;
        this.clock = clock;
    }

    /**
     * What is asked of a version of a table, which never changes and answers the same all day. The engine reads each cell
     * of it anew at every question, and most questions are those of the project before.
     */
    private record Question(String definition, LocalDate day, Map<String, Object> facts) {}

    @Override
    public Matrix matrix(GateKind gate, GateSubject subject) {
        if (subject.matter() != null) {
            ChangeAuthority.Level level = changes.level(matter(subject, subject.matter()));
            return new Matrix(
                    level.parties().stream()
                            .map(sign -> new Party(sign, true, level.basis()))
                            .toList(),
                    level.version());
        }
        InForce table = inForce.today(MATRIX);
        List<Party> parties = evaluate(table, facts(gate, subject)).stream()
                .map(CamundaDecisionTables::party)
                .toList();
        return new Matrix(parties, table.label());
    }

    /** A row that names no mode asks all. */
    private static Party party(DmnDecisionRuleResult row) {
        Object mode = row.get("mode");
        Object share = row.get("share");
        return new Party(
                row.getEntry("party"),
                row.getEntry("required"),
                mode == null ? SignOffMode.ALL : SignOffMode.valueOf(mode.toString()),
                share instanceof Number percent ? percent.intValue() : Party.WHOLE,
                row.getEntry("basis"));
    }

    @Override
    public Level level(GateKind gate, GateSubject subject) {
        if (subject.matter() != null) {
            ChangeAuthority.Level level = changes.level(matter(subject, subject.matter()));
            return new Level(
                    level.post(), level.signOffDays(), level.decisionDays(), false, level.basis(), level.version());
        }
        InForce table = inForce.today(LEVEL);
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
                Boolean.TRUE.equals(row.get("batch")),
                row.getEntry("basis"),
                table.label());
    }

    private static ChangeAuthority.Matter matter(GateSubject subject, GateSubject.Matter change) {
        return new ChangeAuthority.Matter(
                ChangeKind.valueOf(change.kind()), subject.kind(), change.size(), change.crossYear(), subject.listed());
    }

    private DmnDecisionTableResult evaluate(InForce table, Map<String, Object> facts) {
        return answers.get(new Question(table.definitionId(), LocalDate.now(clock), facts));
    }

    private DmnDecisionTableResult ask(Question question) {
        return decisions
                .evaluateDecisionTableById(question.definition())
                .variables(question.facts())
                .evaluate();
    }

    /** All inputs are always given, the unknown ones as null: a missing one would go unnoticed by the engine. */
    static Map<String, Object> facts(GateKind gate, GateSubject subject) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("gate", gate.name());
        facts.put("kind", subject.kind());
        facts.put("route", subject.route());
        facts.put("features", subject.features());
        facts.put("amount", subject.investment());
        facts.put("listed", subject.listed());
        return facts;
    }
}
