package cn.jingan.majorprojects.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.shared.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Every sentence exists in Chinese and in English, and every rule has its sentence. */
class MessagesTest {
    private static final String ENGLISH = "_en.properties";

    static List<Path> chinese() {
        return Roots.files(Roots.MESSAGES, ".properties").stream()
                .filter(file -> !file.toString().endsWith(ENGLISH))
                .toList();
    }

    static List<Rule> rules() {
        return AllClasses.ofTheProduct().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void haveTheSameKeysInBothLanguages(Path file) {
        assertThat(load(english(file)).stringPropertyNames())
                .as(english(file).toString())
                .containsExactlyInAnyOrderElementsOf(load(file).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void areSaidOnceEach(Path file) {
        for (Path each : List.of(file, english(file))) {
            List<String> keys = Roots.text(each)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).trim())
                    .toList();
            assertThat(keys).as(each.toString()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void withArgumentsKeepTheirApostrophes(Path file) {
        for (Path each : List.of(file, english(file))) {
            load(each).forEach((key, sentence) -> {
                if (sentence.toString().matches(".*\\{\\d.*")) {
                    assertThat(sentence.toString().replace("''", ""))
                            .as("%s %s: an apostrophe beside an argument is written twice", each, key)
                            .doesNotContain("'");
                }
            });
        }
    }

    /** Without arguments a text is shown as it stands: there a doubled apostrophe would be read doubled. */
    @ParameterizedTest
    @MethodSource("chinese")
    void withoutArgumentsWriteAnApostropheOnce(Path file) {
        for (Path each : List.of(file, english(file))) {
            load(each).forEach((key, sentence) -> {
                if (!sentence.toString().contains("{")) {
                    assertThat(sentence.toString())
                            .as("%s %s: an apostrophe without arguments is written once", each, key)
                            .doesNotContain("''");
                }
            });
        }
    }

    @Test
    void filesAreNamedInTheConfiguration() throws IOException {
        Object names = new YamlPropertySourceLoader()
                .load("product", new ClassPathResource("application.yaml"))
                .get(0)
                .getProperty("spring.messages.basename");
        assertThat(names.toString().split(","))
                .containsAll(chinese().stream()
                        .map(file -> "messages/" + file.getFileName().toString().replace(".properties", ""))
                        .toList());
    }

    @Test
    void keysAreUniqueInTheProduct() {
        Map<String, Path> seen = new HashMap<>();
        for (Path file : chinese()) {
            for (String key : load(file).stringPropertyNames()) {
                assertThat(seen.put(key, file)).as("%s also in %s", key, file).isNull();
            }
        }
    }

    @Test
    void ofEveryRuleExist() {
        TreeSet<String> keys = new TreeSet<>();
        chinese().forEach(file -> keys.addAll(load(file).stringPropertyNames()));
        assertThat(rules()).isNotEmpty();
        assertThat(keys)
                .containsAll(rules().stream().map(rule -> "rule." + rule.name()).toList());
    }

    /** The history's list of actions is grouped by what they are about. */
    @Test
    void ofEveryActionHaveAGroup() {
        TreeSet<String> keys = new TreeSet<>();
        chinese().forEach(file -> keys.addAll(load(file).stringPropertyNames()));
        assertThat(keys)
                .containsAll(keys.stream()
                        .filter(key -> key.startsWith("history."))
                        .map(key -> "audit.group." + key.split("\\.")[1])
                        .toList());
    }

    @Test
    void ofRulesHaveARule() {
        List<String> names = rules().stream().map(rule -> "rule." + rule.name()).toList();
        chinese().forEach(file -> assertThat(
                        load(file).stringPropertyNames().stream().filter(key -> key.startsWith("rule.")))
                .as(file.toString())
                .isSubsetOf(names));
    }

    @Test
    void needRulesWithNamesUniqueInTheProduct() {
        assertThat(rules().stream().map(Rule::name)).doesNotHaveDuplicates();
    }

    private static Path english(Path chinese) {
        return Path.of(chinese.toString().replace(".properties", ENGLISH));
    }

    private static Properties load(Path file) {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return messages;
    }
}
