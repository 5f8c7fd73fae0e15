package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.document.DocumentRule;
import cn.jingan.majorprojects.document.SheetRow;
import cn.jingan.majorprojects.milestone.grid.GridColumns.Column;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of a workbook by the titles of its first one; columns it does not know stay aside. */
@Component
class ImportReading {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final GridColumns columns;

    ImportReading(GridColumns columns) {
        this.columns = columns;
    }

    /** The lines behind the titles. */
    List<ImportLine> lines(List<SheetRow> rows) {
        Map<Column, Integer> places =
                rows.isEmpty() ? Map.of() : columns.places(rows.get(0).cells());
        Integer code = places.get(Column.CODE);
        Integer no = places.get(Column.NO);
        if (code == null || no == null) {
            throw RuleViolation.at(DocumentRule.FIELD, GridRule.IMPORT_WITHOUT_COLUMNS, titles());
        }
        return rows.stream().skip(1).map(row -> line(row, code, no, places)).toList();
    }

    private static ImportLine line(SheetRow row, int code, int no, Map<Column, Integer> places) {
        String seen = cell(row, places.get(Column.VERSION));
        return new ImportLine(
                row.line(),
                row.cell(code),
                row.cell(no),
                cell(row, places.get(Column.PLANNED)),
                cell(row, places.get(Column.FORECAST)),
                cell(row, places.get(Column.CERTAINTY)),
                cell(row, places.get(Column.OWNER)),
                cell(row, places.get(Column.WEIGHT)),
                seen == null || !NUMBER.matcher(seen).matches() ? null : Long.valueOf(seen),
                null);
    }

    private static @Nullable String cell(SheetRow row, @Nullable Integer place) {
        return place == null ? null : row.cell(place);
    }

    private String titles() {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        return columns.title(Column.CODE, chinese) + "、" + columns.title(Column.NO, chinese);
    }
}
