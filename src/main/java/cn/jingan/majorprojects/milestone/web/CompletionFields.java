package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.Completion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A completion sent as JSON, which carries no files. */
record CompletionFields(
        @Nullable LocalDate actualDate,
        @Nullable String documentNumber,
        @Nullable String note,
        @Nullable String nextHandler) {

    Completion completion() {
        return new Completion(actualDate, documentNumber, note, List.of(), nextHandler);
    }
}
