package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.Window;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model opens in the viewer most modellers use, without a warning and with every node drawn. */
@ResourceLock(Chromium.ONE)
class ModelViewerTest {
    private static final String VIEWER =
            "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js";
    private static final String IMPORT =
            """
            async xml => {
                document.body.innerHTML = '<div id="model" style="height: 700px"></div>';
                const viewer = new BpmnJS({ container: '#model' });
                try {
                    const { warnings } = await viewer.importXML(xml);
                    viewer.get('canvas').zoom('fit-viewport');
                    return warnings.map(warning => warning.message);
                } catch (failure) {
                    return [failure.message];
                }
            }""";
    private static final String DRAWN = "document.querySelectorAll('#model .djs-element').length";

    private static Window window;

    /** Fails where there is no model: the product is nothing without them. */
    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void openTheViewer() throws IOException {
        window = Chromium.desktop().open("about:blank");
        try (InputStream viewer = ModelViewerTest.class.getResourceAsStream(VIEWER)) {
            String script = new String(viewer.readAllBytes(), StandardCharsets.UTF_8);
            window.page().addScriptTag(new AddScriptTagOptions().setContent(script));
        }
    }

    @AfterAll
    static void closeTheViewer() {
        window.close();
    }

    @ParameterizedTest
    @MethodSource("models")
    void opensWithoutWarning(Path model) throws IOException {
        assertThat((List<?>) window.page().evaluate(IMPORT, Files.readString(model)))
                .isEmpty();
        assertThat((Integer) window.page().evaluate(DRAWN)).isGreaterThan(2);
        window.screenshot("model-" + model.getFileName()).requireNoComplaints();
    }
}
