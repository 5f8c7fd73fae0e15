package cn.jingan.majorprojects.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.shared.DomainEvent.Change;
import cn.jingan.majorprojects.shared.Subject;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryCsvTest {

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+8621,'''+8621'", "-2,'''-2'", "@SUM(A1),'''@SUM(A1)'", "同意,同意", "a=1,a=1"})
    void whatASpreadsheetWouldComputeIsText(String cell, String written) {
        assertThat(HistoryCsv.harmless(cell)).isEqualTo(written);
    }

    @Test
    void tabsAreTextAndNothingIsEmpty() {
        assertThat(HistoryCsv.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(HistoryCsv.harmless(null)).isEmpty();
    }

    @Test
    void everyColumnIsThereAndTheHashWithIt() throws IOException {
        NamedCsvRecord row = written(item("=cmd|' /C calc'!A0", "第一行\n第二行,\"引号\""));

        assertThat(row.getHeader()).hasSize(25).doesNotHaveDuplicates().doesNotContain("");
        assertThat(row.getField("对象")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(row.getField("意见")).isEqualTo("第一行\n第二行,\"引号\"");
        assertThat(row.getField("动作")).isEqualTo("领导决定：=cmd|' /C calc'!A0");
        assertThat(row.getField("变化")).isEqualTo("阶段：— → CONSTRUCTION");
        assertThat(row.getField("记录时间（上海）")).isEqualTo("2026-11-18 16:42:07");
        assertThat(row.getField("本条摘要")).isEqualTo("a".repeat(64));
        assertThat(row.getField("规范内容")).isEqualTo("{}");
    }

    private static NamedCsvRecord written(HistoryItem item) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HistoryCsv(null, WordsTest.words()).write(row -> row.accept(item), Locale.CHINESE, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                .findFirst()
                .orElseThrow();
    }

    private static HistoryItem item(String label, String text) {
        return new HistoryItem(
                "0000000000001",
                "ZD-001",
                7,
                "gate.decided",
                "ZD-001",
                new Subject("gate", "G-1"),
                label,
                new HistoryItem.Who("区长", "p", "MAYOR", "zf", "区长", null),
                Instant.parse("2026-11-18T08:42:07.123Z"),
                Instant.parse("2026-11-18T08:42:07.123Z"),
                List.of(new Change("stage", null, "CONSTRUCTION")),
                text,
                List.of(),
                List.of("signoff@2"),
                "a".repeat(64),
                "b".repeat(64),
                "{}");
    }
}
