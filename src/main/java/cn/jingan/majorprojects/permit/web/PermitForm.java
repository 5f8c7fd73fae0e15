package cn.jingan.majorprojects.permit.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.permit.PermitEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of a permit sends. */
record PermitForm(
        @Nullable String kind,
        @Nullable String part,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable List<MultipartFile> evidence) {

    PermitEntry entry() {
        return new PermitEntry(kind, part, number, issuer, issuedOn, validUntil, Upload.chosen("", evidence));
    }
}
