package cn.jingan.majorprojects.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook row by row. Every cell is text, so that nothing in it is computed; a full sheet has a next one. */
public final class Spreadsheet {
    private static final int ROWS = 1_000_000;
    private static final int LONGEST = 32_767;
    private static final int FLUSHED = 500;

    private final Workbook book;
    private final List<String> titles;
    private final Set<Integer> hidden;
    private @Nullable Worksheet sheet;
    private int row;
    private int sheets;

    private Spreadsheet(Workbook book, List<String> titles, Set<Integer> hidden) {
        this.book = book;
        this.titles = titles;
        this.hidden = hidden;
    }

    /** Writes that table as a workbook: its titles, then every row that is handed over. */
    public static void write(List<String> titles, Consumer<Consumer<List<@Nullable String>>> rows, OutputStream out)
            throws IOException {
        write(titles, Set.of(), rows, out);
    }

    /** The same with columns, counted from 0, that are there but not shown. */
    public static void write(
            List<String> titles, Set<Integer> hidden, Consumer<Consumer<List<@Nullable String>>> rows, OutputStream out)
            throws IOException {
        try (Workbook book = new Workbook(out, "major-projects", "1.0")) {
            Spreadsheet writer = new Spreadsheet(book, titles, hidden);
            writer.begin();
            rows.accept(writer::add);
        }
    }

    private void begin() {
        Worksheet next = book.newWorksheet("表" + ++sheets);
        sheet = next;
        row = 0;
        hidden.forEach(next::hideColumn);
        put(next, titles);
    }

    private void add(List<@Nullable String> cells) {
        if (row > ROWS) {
            finish();
            begin();
        }
        put(Objects.requireNonNull(sheet), cells);
    }

    private void put(Worksheet to, List<? extends @Nullable String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (text != null && !text.isEmpty()) {
                to.inlineString(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            flush(to);
        }
    }

    private static void flush(Worksheet to) {
        try {
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() {
        try {
            Objects.requireNonNull(sheet).finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
