package cn.jingan.majorprojects.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in the documentation show the models as they are: run with -Dpictures=write after changing a model. */
class ModelPicturesTest {
    private static final Path MODELS = Path.of("bpmn");
    private static final Path PICTURES = Path.of("src/docs/pictures");
    private static final boolean WRITE = "write".equals(System.getProperty("pictures"));

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePictureShowsTheModel(Path model) throws IOException {
        String drawn = drawn(model);
        Path picture = PICTURES.resolve(name(model) + ".svg");
        if (WRITE) {
            Files.createDirectories(PICTURES);
            Files.writeString(picture, drawn);
        }
        assertThat(picture).exists();
        assertThat(Files.readString(picture).replace("\r\n", "\n")).isEqualTo(drawn);
    }

    @Test
    void noPictureShowsAModelThatIsGone() throws IOException {
        Set<String> models = models().stream().map(ModelPicturesTest::name).collect(Collectors.toSet());
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".svg")).map(ModelPicturesTest::name))
                    .allMatch(models::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeHasItsPlaceAndEveryNameFitsIt(Path model) throws IOException {
        try (InputStream xml = Files.newInputStream(model)) {
            Diagram diagram = Diagram.read(xml);
            String drawn = drawn(model);
            diagram.shapes().stream()
                    .filter(shape -> diagram.isTold(shape.id()) && !shape.kind().isEvent())
                    .forEach(shape -> assertThat(drawn)
                            .contains(Lines.wrap(
                                            Svg.escape(shape.name()),
                                            13,
                                            shape.box().width() - 12)
                                    .get(0)));
            assertThat(drawn.replaceAll("(?s)<style>.*</style>", "")).doesNotContain("…", "...");
        }
    }

    private static String drawn(Path model) throws IOException {
        try (InputStream xml = Files.newInputStream(model)) {
            return new ProcessPicture(Diagram.read(xml), Trail.NONE, Words.in(Locale.CHINESE))
                    .standalone(PictureStyle.sheet());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.(bpmn|svg)$", "");
    }
}
