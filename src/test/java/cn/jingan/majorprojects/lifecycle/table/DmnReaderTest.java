package cn.jingan.majorprojects.lifecycle.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the engine's own reader reads, and refuses what it refuses. */
class DmnReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"sign-off-matrix", "decision-level", "change-authority", "traffic-light"})
    void readsAsTheEngineDoes(String key) throws IOException {
        Path file = Path.of("bpmn", key + ".dmn");
        var ours = DmnText.model(Files.readString(file));
        assertThat(Dmn.convertToString(ours)).isEqualTo(Dmn.convertToString(Dmn.readModelFromFile(file.toFile())));
        assertThat(DmnText.drawn(key, ours)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisionTable", "inputEntry", "outputEntry"})
    void refusesAnElementThatTheSchemaDoesNotKnow(String element) throws IOException {
        String sound = Files.readString(Path.of("bpmn", "traffic-light.dmn"));
        String spoilt = sound.replace("<" + element, "<un" + element).replace("</" + element, "</un" + element);
        assertThat(spoilt).isNotEqualTo(sound);
        assertThat(DmnText.readable("traffic-light", sound)).isNotNull();
        assertThat(DmnText.readable("traffic-light", spoilt)).isNull();
    }
}
