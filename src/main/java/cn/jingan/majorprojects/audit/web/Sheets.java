package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.print.CsvTable;
import cn.jingan.majorprojects.print.Spreadsheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sends tables row by row, in the format that the path ends with; nothing is gathered in memory. */
@Component
class Sheets {
    private final Words words;

    Sheets(Words words) {
        this.words = words;
    }

    void send(Sheet sheet, HttpServletRequest request, Locale locale, HttpServletResponse response) throws IOException {
        SheetFormat format = SheetFormat.ofPath(request.getRequestURI());
        response.setContentType(format.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sheet.name() + format.ending() + "\"");
        write(sheet, format, locale, response.getOutputStream());
    }

    void write(Sheet sheet, SheetFormat format, Locale locale, OutputStream out) throws IOException {
        List<String> titles = sheet.columns().stream()
                .map(column -> words.text("audit.csv." + column, locale))
                .toList();
        switch (format) {
            case CSV -> CsvTable.write(titles, sheet.rows(), out);
            case XLSX -> Spreadsheet.write(titles, sheet.rows(), out);
            case JSON -> JsonSheet.write(sheet, out);
        }
    }
}
