package cn.jingan.majorprojects.lifecycle.light;

import cn.jingan.majorprojects.lifecycle.table.TableQueries;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import cn.jingan.majorprojects.light.TrafficLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks bpmn/traffic-light.dmn in the version in force today; each version is read once. */
@Component
class CamundaTrafficLight implements TrafficLight {
    static final String TABLE = "traffic-light";

    private final TableQueries tables;
    private final RepositoryService repository;
    private final Map<String, LightTable> read = new ConcurrentHashMap<>();

    CamundaTrafficLight(TableQueries tables, RepositoryService repository) {
        this.tables = tables;
        this.repository = repository;
    }

    @Override
    public InForce today() {
        TableVersionView version = tables.inForce(TABLE);
        return read.computeIfAbsent(version.id(), id -> read(version))::judge;
    }

    private LightTable read(TableVersionView version) {
        try (InputStream model = repository.getDecisionModel(Objects.requireNonNull(version.definitionId()))) {
            return new LightTable(version.label(), tables.table(version), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
