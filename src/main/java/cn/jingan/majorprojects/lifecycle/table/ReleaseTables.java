package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Seeding;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Takes in the tables that come with the program. The first of a table is in force from the beginning; a later one is a
 * draft for the administrators, because what they have approved is not undone by a new release.
 */
@Component
class ReleaseTables implements Seeding {
    private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);

    private final RepositoryService repository;
    private final TableVersions versions;
    private final TableVersionViews views;
    private final Clock clock;

    ReleaseTables(RepositoryService repository, TableVersions versions, TableVersionViews views, Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return 5;
    }

    @Override
    public void start() {
        repository
                .createDecisionDefinitionQuery()
                .orderByDecisionDefinitionKey()
                .asc()
                .orderByDecisionDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(each -> views.byNumber(each.getKey(), each.getVersion()).isEmpty())
                .forEach(this::take);
    }

    private void take(DecisionDefinition definition) {
        boolean first = !views.keys().contains(definition.getKey());
        versions.insert(new TableVersions.NewVersion(
                Ids.next(),
                definition.getKey(),
                definition.getName(),
                "RELEASE",
                first ? VersionStatus.APPROVED : VersionStatus.DRAFT,
                definition.getVersion(),
                null,
                definition.getId(),
                content(definition),
                null,
                clock.instant(),
                first ? BEGINNING : null));
    }

    private String content(DecisionDefinition definition) {
        try (InputStream model = repository.getDecisionModel(definition.getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
