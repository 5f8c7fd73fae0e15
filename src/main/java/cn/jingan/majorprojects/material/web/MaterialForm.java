package cn.jingan.majorprojects.material.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.material.MaterialEntry;
import cn.jingan.majorprojects.material.MaterialEntry.EditionEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the forms of a material and of an edition send. */
record MaterialForm(
        @Nullable String type,
        @Nullable String subject,
        @Nullable String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String reason,
        @Nullable List<MultipartFile> evidence) {

    MaterialEntry entry() {
        return new MaterialEntry(type, subject, title, new EditionEntry(number, issuer, issuedOn, null, uploads()));
    }

    EditionEntry edition() {
        return new EditionEntry(number, issuer, issuedOn, reason, uploads());
    }

    private List<Upload> uploads() {
        return Upload.chosen("", evidence);
    }
}
