package cn.jingan.majorprojects.lifecycle.table;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;

/** Asks a table that is not deployed. */
@Component
class TableTrial {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** A table that can be asked. */
    interface Asked {

        /** The rows of answers for those facts, in the table's order. */
        List<Map<String, Object>> answers(Map<String, Object> facts);
    }

    /** Makes a text ready to be asked; the engine's failures pass through to the caller. */
    Asked of(String key, String xml) {
        DmnDecision decision = engine.parseDecision(key, DmnText.model(xml));
        return facts -> engine.evaluateDecisionTable(decision, facts).getResultList();
    }
}
