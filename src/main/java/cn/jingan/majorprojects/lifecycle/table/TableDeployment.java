package cn.jingan.majorprojects.lifecycle.table;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Makes an approved table known to the engine, in the transaction of its approval. */
@Component
class TableDeployment {
    private final RepositoryService repository;

    TableDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    /** What the engine calls it. */
    record Deployed(String definitionId, int version) {}

    /** What came with the program is deployed already. */
    Deployed deploy(TableVersion draft) {
        String known = draft.definitionId();
        Integer number = draft.versionNo();
        if (known != null && number != null) {
            return new Deployed(known, number);
        }
        DecisionDefinition deployed = repository
                .createDeployment()
                .name("table " + draft.key() + " " + draft.id())
                .addString("bpmn/" + draft.key() + ".dmn", draft.content())
                .deployWithResult()
                .getDeployedDecisionDefinitions()
                .get(0);
        return new Deployed(deployed.getId(), deployed.getVersion());
    }
}
