package cn.jingan.majorprojects.project;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.testing.OnH2;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The outline's annex against the seed file and against what is loaded of it at the first start. */
@OnH2
class ProjectSeedsTest {
    private static final Map<String, Category> CATEGORIES = Map.of(
            "产业功能类项目", Category.INDUSTRY,
            "社会事业及民生保障类项目", Category.SOCIAL,
            "基础设施和公共绿化类项目", Category.INFRASTRUCTURE);
    private static final Map<String, String> SUBCATEGORIES = Map.of(
            "", "",
            "成套改造", "RENEWAL_HOUSING",
            "基础教育", "EDUCATION",
            "医疗卫生", "HEALTH",
            "养老设施", "ELDERLY",
            "文化体育", "CULTURE_SPORT",
            "市政交通", "TRANSPORT",
            "公共绿化", "GREEN");

    @Autowired
    private ProjectQueries queries;

    /** A row of the annex's table, in the words of the system. */
    private record Listed(int no, String name, Category category, String subcategory) {}

    @Test
    void holdTheAnnexToTheLetter() throws IOException {
        assertThat(seeds()).isEqualTo(annex());
    }

    @Test
    void areLoadedToTheLetter() throws IOException {
        List<Listed> loaded = IntStream.rangeClosed(1, 82)
                .mapToObj("ZD-%03d"::formatted)
                .map(queries::factsByCode)
                .map(facts -> new Listed(facts.annexNo(), facts.name(), facts.category(), facts.subcategory()))
                .toList();

        assertThat(loaded).isEqualTo(annex());
    }

    @Test
    void areAsManyOfEachKindAsTheAnnexCounts() throws IOException {
        Map<String, Long> counted = Map.of(
                "", 31L,
                "RENEWAL_HOUSING", 5L,
                "EDUCATION", 15L,
                "HEALTH", 7L,
                "ELDERLY", 5L,
                "CULTURE_SPORT", 5L,
                "TRANSPORT", 10L,
                "GREEN", 4L);

        assertThat(annex().stream().collect(groupingBy(Listed::subcategory, counting())))
                .isEqualTo(counted);
    }

    @Test
    void sayWhichNamesEndUnlikeTheOthers() {
        List<NamedCsvRecord> unlike = Seed.rows("projects").stream()
                .filter(row -> !row.getField("name").matches(".*(项目|工程)"))
                .toList();

        assertThat(unlike).extracting(row -> row.getField("no")).containsExactly("2", "14", "15", "17", "20", "29");
        assertThat(unlike).allSatisfy(row -> assertThat(row.getField("note")).contains("名称没有“项目”“工程”字样，照附件原样"));
    }

    private static List<Listed> seeds() {
        return Seed.rows("projects").stream()
                .map(row -> listed(row, Category.valueOf(row.getField("category")), row.getField("subcategory")))
                .toList();
    }

    private static List<Listed> annex() throws IOException {
        try (InputStreamReader in = new InputStreamReader(
                ProjectSeedsTest.class.getResourceAsStream("/outline/annex.csv"), StandardCharsets.UTF_8)) {
            return CsvReader.builder().ofNamedCsvRecord(in).stream()
                    .map(row -> listed(
                            row,
                            CATEGORIES.get(row.getField("category_verbatim")),
                            SUBCATEGORIES.get(row.getField("subcategory_verbatim"))))
                    .toList();
        }
    }

    private static Listed listed(NamedCsvRecord row, Category category, String subcategory) {
        return new Listed(Integer.parseInt(row.getField("no")), row.getField("name"), category, subcategory);
    }
}
