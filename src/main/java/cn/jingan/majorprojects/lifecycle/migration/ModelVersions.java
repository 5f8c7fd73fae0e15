package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The deployed versions of the models, and how many instances run under each. */
@Component
public class ModelVersions {
    private final RepositoryService repository;
    private final RuntimeService runtime;

    ModelVersions(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /**
     * A version of a model.
     *
     * @param running instances that run under it
     * @param newest whether new cases begin under it
     */
    public record Deployed(String key, String name, int no, long running, boolean newest) {}

    /** All versions under which something runs, and the newest of each model, by model and version. */
    public List<Deployed> all() {
        return repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::deployed)
                .filter(each -> each.newest() || each.running() > 0)
                .toList();
    }

    private Deployed deployed(ProcessDefinition definition) {
        long running = runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
        return new Deployed(
                definition.getKey(),
                definition.getName(),
                definition.getVersion(),
                running,
                definition.getVersion() == newest(definition.getKey()).getVersion());
    }

    /** Number of the version that new cases follow. */
    public int newestNo(String key) {
        return newest(key).getVersion();
    }

    ProcessDefinition version(String key, int no) {
        return Optional.of(no)
                .filter(counted -> counted > 0)
                .map(counted -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .processDefinitionVersion(counted)
                        .singleResult())
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    ProcessDefinition newest(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }
}
