package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The diagrams of the deployed models, every version: an old case is drawn on the model it followed. */
@Component
class Models {
    private final RepositoryService repository;
    private final Map<Version, Diagram> read = new ConcurrentHashMap<>();

    private record Version(String key, int number) {}

    Models(RepositoryService repository) {
        this.repository = repository;
    }

    Diagram diagram(PathInstance instance) {
        return diagram(instance.definitionKey(), instance.definitionVersion());
    }

    /** The diagram of that version; refuses with NOT_FOUND where there is none. */
    Diagram diagram(String key, int number) {
        return read.computeIfAbsent(new Version(key, number), this::read);
    }

    private Diagram read(Version version) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(version.key())
                .processDefinitionVersion(version.number())
                .singleResult();
        if (definition == null) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        try (InputStream model = repository.getProcessModel(definition.getId())) {
            return Diagram.read(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
