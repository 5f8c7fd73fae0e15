package cn.jingan.majorprojects.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A table belongs to the module whose name it begins with; only the dashboard reads the tables of others. */
class TablesTest {
    private static final Pattern MIGRATION = Pattern.compile("V\\d+(?:_\\d+)*__([a-z]+)(?:_.*)?\\.sql");
    private static final Pattern CREATED =
            Pattern.compile("(?i)\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");
    private static final Pattern ENGINE = Pattern.compile("(?i)\\bact_(?:ge|re|ru|hi|id)_\\w+");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!DOCTYPE.*?>|--[^\\n]*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\b[a-z][a-z0-9_]*\\b");
    /** Tables whose names a library gives, with the module that has them. */
    private static final Map<String, String> NAMED_BY_OTHERS =
            Map.of("SPRING_SESSION", "web", "SPRING_SESSION_ATTRIBUTES", "web");

    @Test
    void areNamedAfterTheModuleThatCreatesThem() {
        owners().forEach((table, module) -> assertThat(table)
                .as("created in the migration of " + module)
                .matches(name -> name.startsWith(module + "_") || module.equals(NAMED_BY_OTHERS.get(name))));
    }

    @Test
    void areNamedInTheMappersOfTheirOwnModuleOnly() {
        Map<String, String> owners = owners();
        for (Path mapper : Roots.files(Roots.MAPPERS, ".xml")) {
            String module = module(mapper);
            Set<String> foreign = words(mapper);
            foreign.retainAll(owners.keySet());
            foreign.removeIf(table -> module.equals("dashboard") || module.equals(owners.get(table)));
            assertThat(foreign).as(mapper.toString()).isEmpty();
        }
    }

    @Test
    void areOnlyReadByTheDashboard() {
        for (Path mapper : Roots.files(Roots.MAPPERS.resolve("dashboard"), ".xml")) {
            assertThat(Roots.text(mapper)).as(mapper.toString()).doesNotContain("<insert", "<update", "<delete");
        }
    }

    @Test
    void ofTheEngineAreNeverInOurSql() {
        List<Path> files = new java.util.ArrayList<>(Roots.files(Roots.MAPPERS, ".xml"));
        files.addAll(Roots.files(Path.of("src/main/java"), ".java"));
        Roots.files(Roots.MIGRATIONS, ".sql").stream()
                .filter(file -> !owner(file).equals("lifecycle"))
                .forEach(files::add);
        for (Path file : files) {
            assertThat(ENGINE.matcher(Roots.text(file)).results().map(MatchResult::group))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void areReadByNameOfTheirColumns() {
        for (Path mapper : Roots.files(Roots.MAPPERS, ".xml")) {
            assertThat(bare(mapper)).as(mapper.toString()).doesNotContainPattern("select\\s+(?:\\w+\\.)?\\*");
        }
    }

    @Test
    void areNeverAskedWithTextPastedIntoSql() {
        for (Path mapper : Roots.files(Roots.MAPPERS, ".xml")) {
            assertThat(bare(mapper)).as(mapper.toString()).doesNotContain("${");
        }
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        for (Path file : Roots.files(Roots.MIGRATIONS, ".sql")) {
            CREATED.matcher(COMMENT.matcher(Roots.text(file)).replaceAll(" "))
                    .results()
                    .forEach(found -> owners.put(found.group(1), owner(file)));
        }
        assertThat(owners).isNotEmpty();
        return owners;
    }

    private static String owner(Path migration) {
        var name = MIGRATION.matcher(migration.getFileName().toString());
        assertThat(name.matches()).as("%s names its module", migration).isTrue();
        return name.group(1);
    }

    private static String module(Path mapper) {
        return Roots.MAPPERS.relativize(mapper).getName(0).toString();
    }

    private static Set<String> words(Path mapper) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(bare(mapper)).results().map(MatchResult::group).forEach(words::add);
        return words;
    }

    private static String bare(Path mapper) {
        return COMMENT.matcher(Roots.text(mapper)).replaceAll(" ");
    }
}
