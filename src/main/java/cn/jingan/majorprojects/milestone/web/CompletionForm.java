package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.milestone.Completion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of a completion sends. */
record CompletionForm(
        @Nullable LocalDate actualDate,
        @Nullable String documentNumber,
        @Nullable String note,
        @Nullable List<MultipartFile> evidence,
        @Nullable String nextHandler) {

    Completion completion() {
        return new Completion(actualDate, given(documentNumber), given(note), uploads(), given(nextHandler));
    }

    /** A browser sends an empty, nameless part where no file was chosen; that is no file. */
    private List<Upload> uploads() {
        return evidence == null
                ? List.of()
                : evidence.stream()
                        .filter(file -> !file.isEmpty() || hasName(file))
                        .map(file -> new Upload(name(file), "", file, file.getSize()))
                        .toList();
    }

    private static boolean hasName(MultipartFile file) {
        return !name(file).isBlank();
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
