package cn.jingan.majorprojects.lifecycle.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values are written in the cells of a table. */
public final class Cells {
    private static final Pattern LITERALS = Pattern.compile("\\s*\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*\\s*");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private Cells() {}

    /** Whether the cell is nothing but texts in quotation marks, separated by commas. */
    public static boolean isLiterals(String cell) {
        return LITERALS.matcher(cell).matches();
    }

    /** Every text that stands in quotation marks in the cell. */
    public static List<String> literals(String cell) {
        return LITERAL.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    /** A cell of those texts; empty for whatever. */
    public static String of(List<String> texts) {
        return texts.stream().map(Cells::quoted).collect(Collectors.joining(","));
    }

    /** A text in quotation marks; its own become Chinese ones, which need no escaping. */
    public static String quoted(String text) {
        return "\"" + text.replace('"', '”').replace('\\', '＼') + "\"";
    }

    /** A text literal without its quotation marks; anything else as it is. */
    public static String plain(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }
}
