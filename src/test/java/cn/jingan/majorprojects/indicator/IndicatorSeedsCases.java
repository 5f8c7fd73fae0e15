package cn.jingan.majorprojects.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.indicator.Indicator.Attribute;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The outline as it is loaded, whichever the database. */
@IndicatorContext
abstract class IndicatorSeedsCases {
    private static final Map<String, Attribute> ATTRIBUTES =
            Map.of("约束性", Attribute.BINDING, "预期性", Attribute.EXPECTED);

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private IndicatorQueries queries;

    @Autowired
    private JdbcTemplate rows;

    @Test
    void holdsTheOutlinesTableToTheLetter() throws IOException {
        List<NamedCsvRecord> outline = outline();
        List<Indicator> loaded = queries.all();

        assertThat(loaded).hasSize(26).hasSameSizeAs(outline);
        for (int i = 0; i < outline.size(); i++) {
            NamedCsvRecord row = outline.get(i);
            Indicator indicator = loaded.get(i);
            assertThat(indicator.no()).isEqualTo(Integer.parseInt(row.getField("no")));
            assertThat(indicator.name()).isEqualTo(row.getField("name"));
            assertThat(indicator.attribute()).isEqualTo(ATTRIBUTES.get(row.getField("attribute_verbatim")));
            assertThat(indicator.unit()).isEqualTo(row.getField("unit"));
            assertThat(indicator.targetVerbatim()).isEqualTo(row.getField("target_verbatim"));
        }
    }

    @Test
    void readsNoFigureThatTheLetterDoesNotHave() {
        assertThat(queries.all()).allSatisfy(indicator -> assertThat(indicator.targetVerbatim())
                .contains(
                        indicator.targetLow() == null
                                ? ""
                                : indicator.targetLow().toPlainString())
                .contains(
                        indicator.targetHigh() == null
                                ? ""
                                : indicator.targetHigh().toPlainString()));
        assertThat(queries.all())
                .filteredOn(indicator -> indicator.targetVerbatim().matches(".*\\d.*"))
                .allMatch(indicator -> indicator.targetLow() != null);
    }

    @Test
    void addsNothingAtTheSecondStart() {
        List<Map<String, Object>> before = rows.queryForList("select * from indicator_definition order by no");
        application.pause();
        application.restart();
        assertThat(rows.queryForList("select * from indicator_definition order by no"))
                .isEqualTo(before);
    }

    private static List<NamedCsvRecord> outline() throws IOException {
        try (InputStreamReader in = new InputStreamReader(
                IndicatorSeedsCases.class.getResourceAsStream("/outline/indicators.csv"), StandardCharsets.UTF_8)) {
            return CsvReader.builder().ofNamedCsvRecord(in).stream().toList();
        }
    }
}
