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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {
    @TempDir
    private Path directory;

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

    @Test
    void aWorkbookHasTextOnly() throws IOException {
        byte[] book = written(item("=1+1", "第一行\n<b>\"&"), SheetFormat.XLSX);

        Document sheet = entry(book, "xl/worksheets/sheet1.xml");
        assertThat(sheet.select("c t").eachText()).contains("=1+1", "对象").anyMatch(text -> text.contains("<b>\"&"));
        assertThat(sheet.select("f")).isEmpty();
        assertThat(sheet.select("c").eachAttr("t")).containsOnly("inlineStr");
    }

    @Test
    void aLongTextIsCutWhereACellEnds() throws IOException {
        byte[] book = written(item("S2", "长".repeat(40_000)), SheetFormat.XLSX);

        assertThat(entry(book, "xl/worksheets/sheet1.xml").select("c t").eachText())
                .contains("长".repeat(32_767));
    }

    @Test
    void programsGetObjectsWithoutWhatIsEmpty() throws IOException {
        String json = new String(written(item("=1+1", null), SheetFormat.JSON), StandardCharsets.UTF_8);

        assertThat(json)
                .startsWith("[{")
                .contains("\"label\":\"=1+1\"", "\"seq\":\"7\"")
                .doesNotContain("\"text\"");
    }

    private static NamedCsvRecord written(HistoryItem item) throws IOException {
        String text = new String(written(item, SheetFormat.CSV), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                .findFirst()
                .orElseThrow();
    }

    private static byte[] written(HistoryItem item, SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Words words = WordsTest.words();
        Sheet sheet = new HistorySheet(null, words).of(row -> row.accept(item), Locale.CHINESE);
        new Sheets(words).write(sheet, format, Locale.CHINESE, out);
        return out.toByteArray();
    }

    private Document entry(byte[] book, String name) throws IOException {
        Path file = Files.write(directory.resolve("book.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Jsoup.parse(zip.getInputStream(zip.getEntry(name)), "UTF-8", "", Parser.xmlParser());
        }
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
