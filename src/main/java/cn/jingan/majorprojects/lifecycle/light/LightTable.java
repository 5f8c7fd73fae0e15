package cn.jingan.majorprojects.lifecycle.light;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable;
import cn.jingan.majorprojects.light.LightFacts;
import cn.jingan.majorprojects.light.Verdict;
import cn.jingan.majorprojects.project.Light;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

/**
 * One version of the table of lights. It has an engine of its own, which says which row fitted: a light names the row it
 * comes from and the days overdue for which that holds.
 */
final class LightTable {
    private static final int REMEMBERED = 1000;
    private static final String DAYS = "overdueDays";
    private static final Pattern BETWEEN = Pattern.compile("\\[(\\d+)\\.\\.(\\d+)]");
    private static final Pattern AT_LEAST = Pattern.compile(">=\\s*(\\d+)");

    /** The row that fitted, heard on the thread that asks. */
    private static final ThreadLocal<@Nullable DmnEvaluatedDecisionRule> FITTED = new ThreadLocal<>();

    private final String version;
    private final DecisionTable table;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final ConcurrentLruCache<LightFacts, Verdict> verdicts = new ConcurrentLruCache<>(REMEMBERED, this::ask);

    LightTable(String version, DecisionTable table, InputStream model) {
        this.version = version;
        this.table = table;
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::heard));
        this.engine = configuration.buildEngine();
        this.decision = engine.parseDecision(table.key(), model);
    }

    private void heard(DmnDecisionTableEvaluationEvent event) {
        FITTED.set(event.getMatchingRules().stream().findFirst().orElse(null));
    }

    /** A case that no row fits is grey, and says so. Most cases are asked about with the facts of another. */
    Verdict judge(LightFacts facts) {
        return verdicts.get(facts);
    }

    private Verdict ask(LightFacts facts) {
        engine.evaluateDecisionTable(
                decision,
                Map.of("suspended", facts.suspended(), "planned", facts.planned(), DAYS, facts.overdueDays()));
        DmnEvaluatedDecisionRule row = FITTED.get();
        FITTED.remove();
        return row == null
                ? new Verdict(Light.GREY, "UNKNOWN", "-", null, version)
                : new Verdict(
                        Light.valueOf(answer(row, "colour")),
                        answer(row, "reason"),
                        row.getId(),
                        threshold(row.getId()),
                        version);
    }

    private static String answer(DmnEvaluatedDecisionRule row, String output) {
        return Objects.requireNonNull(row.getOutputEntries().get(output))
                .getValue()
                .getValue()
                .toString();
    }

    private @Nullable String threshold(String row) {
        return table.row(row)
                .map(found -> table.cells(found).getOrDefault(DAYS, ""))
                .filter(cell -> !cell.isEmpty())
                .map(LightTable::words)
                .orElse(null);
    }

    /** [1..15] is 1–15, >= 16 is ≥ 16; what is written otherwise stays so. */
    private static String words(String cell) {
        Matcher between = BETWEEN.matcher(cell);
        if (between.matches()) {
            return between.group(1) + "–" + between.group(2);
        }
        Matcher atLeast = AT_LEAST.matcher(cell);
        return atLeast.matches() ? "≥ " + atLeast.group(1) : cell;
    }
}
