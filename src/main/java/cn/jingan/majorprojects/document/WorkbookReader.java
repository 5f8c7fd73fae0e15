package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Service;

/** Reads the first sheet of a workbook that somebody hands in and that passes the checks of all files; keeps nothing. */
@Service
public class WorkbookReader {
    private final Intake intake;

    WorkbookReader(Intake intake) {
        this.intake = intake;
    }

    /**
     * Its lines, those without anything left out.
     *
     * @throws RuleViolation with a {@link DocumentRule} at the field {@code evidence}
     */
    public List<SheetRow> rows(Upload upload) {
        return intake.look(upload, file -> {
            if (file.type() != FileType.XLSX) {
                throw refused(DocumentRule.FILE_NOT_A_WORKBOOK, upload);
            }
            if (Container.inflatesBeyond(file.content().file(), Limits.WORKBOOK)) {
                throw refused(DocumentRule.FILE_INFLATES, upload);
            }
            List<SheetRow> rows = read(file, upload);
            if (rows.size() > Limits.LINES) {
                throw refused(DocumentRule.WORKBOOK_TOO_LONG, upload);
            }
            return rows.stream().filter(row -> !row.blank()).toList();
        });
    }

    private static List<SheetRow> read(Intake.Taken file, Upload upload) throws IOException {
        try (ReadableWorkbook book =
                        new ReadableWorkbook(file.content().file().toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.limit(Limits.LINES + 1L).map(WorkbookReader::row).toList();
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw refused(DocumentRule.FILE_DAMAGED, upload);
        }
    }

    private static SheetRow row(Row row) {
        int columns = Math.min(row.getCellCount(), Limits.COLUMNS);
        return new SheetRow(
                row.getRowNum(),
                IntStream.range(0, columns)
                        .mapToObj(column -> row.getOptionalCell(column)
                                .map(WorkbookReader::text)
                                .orElse(""))
                        .toList());
    }

    private static String text(Cell cell) {
        String text = isDay(cell) ? day(cell) : written(cell);
        return text.length() > Limits.CELL ? text.substring(0, Limits.CELL) : text.strip();
    }

    private static String written(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** Dates are numbers with a format: one of those every program has, or one that names the year. */
    private static boolean isDay(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return false;
        }
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        boolean known =
                id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
        return known || format != null && format.toLowerCase(Locale.ROOT).contains("y");
    }

    private static String day(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ExcelReaderException e) {
            return written(cell);
        }
    }

    private static RuleViolation refused(DocumentRule rule, Upload upload) {
        return new RuleViolation(List.of(rule.at(upload.name())));
    }
}
