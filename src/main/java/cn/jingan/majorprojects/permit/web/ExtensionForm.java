package cn.jingan.majorprojects.permit.web;

import cn.jingan.majorprojects.document.Upload;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of an extension sends. */
record ExtensionForm(
        @Nullable LocalDate extendedOn, @Nullable LocalDate validUntil, @Nullable List<MultipartFile> evidence) {

    List<Upload> uploads() {
        return Upload.chosen("", evidence);
    }
}
