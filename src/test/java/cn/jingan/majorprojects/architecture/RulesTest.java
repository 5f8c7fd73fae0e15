package cn.jingan.majorprojects.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.shared.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reason to refuse has a test that is named after it, in the class …RuleTest of its module. */
class RulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "project",
                "milestone",
                "gate",
                "worklist",
                "entry",
                "change",
                "notification",
                "lifecycle",
                "consultation",
                "supervision",
                "permit",
                "money",
                "material",
                "light"
            })
    void areTestedOneByOne(String module) {
        List<String> rules = in(module)
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(constant -> ((Rule) constant).name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> tests = in(module)
                .filter(type -> type.getSimpleName().endsWith("RuleTest"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Test.class))
                .map(JavaMethod::getName)
                .toList();
        assertThat(tests).containsExactlyInAnyOrderElementsOf(rules).isNotEmpty();
    }

    /** Whichever module it belongs to: some test says its name. */
    @Test
    void areNamedByATest() throws IOException {
        Set<String> said = words(Path.of("src", "test", "java"));
        assertThat(AllClasses.ALL.stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(constant -> ((Rule) constant).name())
                        .filter(name -> !said.contains(name) && !said.contains(name.toLowerCase(Locale.ROOT))))
                .isEmpty();
    }

    private static Set<String> words(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> words = new HashSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                words.addAll(List.of(Files.readString(file).split("\\W+")));
            }
            return words;
        }
    }

    private static Stream<JavaClass> in(String module) {
        String name = "cn.jingan.majorprojects." + module;
        return AllClasses.ALL.stream()
                .filter(type -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }
}
