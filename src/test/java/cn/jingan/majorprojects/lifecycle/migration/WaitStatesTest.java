package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.testing.OnMySql;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases at every wait state go over to a new version of their model; whatever was done is taken back. The wait states are
 * read from the models: one to which no case is led makes the test fail.
 */
@Order(0)
@OnMySql
@Import(Fixtures.class)
@Transactional
class WaitStatesTest {
    @Autowired
    private RepositoryService repository;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private AutowireCapableBeanFactory application;

    @Test
    void casesAtEveryWaitStateOfEveryModelMoveAndGoOn() {
        ChangedModels models = ChangedModels.of(application);
        WaitingCases waiting = WaitingCases.of(application);
        waiting.lead();
        Set<String> moved = new TreeSet<>();
        for (String model : WaitStates.models(repository)) {
            models.release(model, ChangedModels.Change.WORDS);
            moved.addAll(moved(models, model));
        }

        assertThat(moved)
                .as("where cases stood: a model has a wait state that WaitingCases leads nobody to")
                .containsAll(WaitStates.all(repository));
        waiting.goOn();
        assertThat(reconciler.differences().none()).isTrue();
    }

    /** The nodes where the cases of the model stood, as {@code model:node}; each moved and stands there still. */
    private static Set<String> moved(ChangedModels models, String model) {
        String id = models.tried(model, "");
        models.run(id);
        Set<String> nodes = new TreeSet<>();
        for (CaseView moved : models.cases(id)) {
            assertThat(moved.status()).as("%s %s", model, moved).isEqualTo(CaseStatus.MOVED);
            String[] ends = String.valueOf(moved.lands()).split("->");
            assertThat(ends[1]).isEqualTo(ends[0]);
            Stream.of(ends[0].split(","))
                    .map(node -> node.split(":")[0])
                    .forEach(node -> nodes.add(model + ":" + node));
        }
        return nodes;
    }
}
