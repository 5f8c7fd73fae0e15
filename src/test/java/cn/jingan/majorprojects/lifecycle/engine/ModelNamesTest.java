package cn.jingan.majorprojects.lifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.OnH2;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Models are deployed under names that stay the same wherever the product is started from. */
@OnH2
class ModelNamesTest {

    @Autowired
    private RepositoryService repository;

    @Test
    void areThoseOfTheFolder() {
        Stream<ResourceDefinition> definitions = Stream.concat(
                repository.createProcessDefinitionQuery().latestVersion().list().stream(),
                repository.createDecisionDefinitionQuery().latestVersion().list().stream());
        assertThat(definitions).isNotEmpty().allSatisfy(definition -> assertThat(definition.getResourceName())
                .matches("bpmn/" + definition.getKey() + "\\.(bpmn|dmn)"));
    }
}
