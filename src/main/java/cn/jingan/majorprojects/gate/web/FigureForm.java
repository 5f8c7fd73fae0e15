package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.gate.figure.FigureEntry;
import cn.jingan.majorprojects.gate.figure.FigureKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of a figure sends. */
record FigureForm(
        @Nullable FigureKind kind,
        @Nullable Integer part,
        @Nullable Integer total,
        @Nullable LocalDate countedOn,
        @Nullable List<MultipartFile> evidence) {

    FigureEntry entry() {
        return new FigureEntry(kind, part, total, countedOn, Upload.chosen("", evidence));
    }
}
