package cn.jingan.majorprojects.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a table that a spreadsheet opens, row by row: UTF-8 with its mark, no cell that it would compute. */
public final class CsvTable {
    private static final char MARK = '\ufeff';
    private static final String COMPUTED = "=+-@\t\r";

    private CsvTable() {}

    /** Writes that table: its titles, then every row that is handed over. */
    public static void write(List<String> titles, Consumer<Consumer<List<@Nullable String>>> rows, OutputStream out)
            throws IOException {
        out.write(String.valueOf(MARK).getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(titles);
            rows.accept(
                    row -> csv.writeRecord(row.stream().map(CsvTable::harmless).toList()));
        }
    }

    /** What a spreadsheet would compute gets an apostrophe in front. */
    static String harmless(@Nullable String cell) {
        String text = Objects.requireNonNullElse(cell, "");
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
