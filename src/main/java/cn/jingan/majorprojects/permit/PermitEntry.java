package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.document.Upload;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer records of a permit.
 *
 * @param kind key of its kind
 * @param part id of the sub-project it is for; blank for the whole project
 * @param validUntil last day that the paper names; null to let the law's span run from its date
 * @param evidence the scan
 */
public record PermitEntry(
        @Nullable String kind,
        @Nullable String part,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        List<Upload> evidence) {

    /** The sub-project, if it is for one. */
    @Nullable
    String partId() {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
