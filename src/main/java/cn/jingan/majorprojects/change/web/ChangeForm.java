package cn.jingan.majorprojects.change.web;

import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeRequest;
import cn.jingan.majorprojects.document.Upload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of an application sends. */
record ChangeForm(
        @Nullable ChangeKind kind,
        @Nullable String reason,
        @Nullable List<String> papers,
        @Nullable List<MultipartFile> evidence,
        @Nullable LocalDate date,
        @Nullable String milestone,
        @Nullable Boolean shift,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal percent,
        @Nullable String aspect,
        @Nullable String wanted,
        @Nullable String present,
        @Nullable String department,
        @Nullable String executiveRecord,
        @Nullable String congressRecord,
        @Nullable String nextHandler) {

    ChangeRequest request() {
        return new ChangeRequest(
                kind,
                reason,
                papers == null ? List.of() : papers,
                Upload.chosen("", evidence),
                date,
                text(milestone),
                Boolean.TRUE.equals(shift),
                amount,
                percent,
                text(aspect),
                text(wanted),
                text(present),
                text(department),
                text(executiveRecord),
                text(congressRecord),
                text(nextHandler));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
