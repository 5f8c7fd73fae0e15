package cn.jingan.majorprojects.audit.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a table that a spreadsheet opens: UTF-8 with its mark, no cell that it would compute. */
final class CsvSheet {
    private static final char MARK = '\ufeff';
    private static final String COMPUTED = "=+-@\t\r";

    private CsvSheet() {}

    static void write(Sheet sheet, List<String> titles, OutputStream out) throws IOException {
        out.write(String.valueOf(MARK).getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(titles);
            sheet.rows()
                    .accept(row ->
                            csv.writeRecord(row.stream().map(CsvSheet::harmless).toList()));
        }
    }

    /** What a spreadsheet would compute gets an apostrophe in front. */
    static String harmless(@Nullable String cell) {
        String text = Objects.requireNonNullElse(cell, "");
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
