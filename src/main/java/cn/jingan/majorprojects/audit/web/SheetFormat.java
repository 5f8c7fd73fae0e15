package cn.jingan.majorprojects.audit.web;

import java.util.Locale;

/** A way to write a table. */
enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** The format the path ends with. */
    static SheetFormat ofPath(String path) {
        return valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    String type() {
        return type;
    }

    /** With which a file's name ends. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
