package cn.jingan.majorprojects.document;

import java.util.List;

/**
 * A line of a workbook.
 *
 * @param line its number as the program for tables shows it, from 1
 * @param cells what stands in it, a day as 2026-11-20; empty for nothing
 */
public record SheetRow(int line, List<String> cells) {

    /** What stands in that column, from 0. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
