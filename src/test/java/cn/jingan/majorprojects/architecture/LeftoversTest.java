package cn.jingan.majorprojects.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is left for later in the files: what is not done is not there. */
class LeftoversTest {
    private static final Pattern LEFT =
            Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b|@Ig" + "nore\\b");

    @ParameterizedTest
    @ValueSource(strings = {"src", "db", "bpmn", "seeds", ".ci"})
    void areNotInTheFolder(String folder) {
        for (Path file : Roots.files(Path.of(folder), "")) {
            if (isText(file)) {
                assertThat(LEFT.matcher(Roots.text(file)).results().map(MatchResult::group))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|xml|sql|html|css|js|ya?ml|properties|csv|bpmn|dmn|md)");
    }
}
