package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.document.Upload;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer records to complete a milestone.
 *
 * @param actualDate day on which it happened
 * @param documentNumber number of the permit or approval (文号), if there is one
 * @param note free words
 * @param evidence scans; may be added to those attached before
 * @param nextHandler id of the head who shall verify it; null for any
 */
public record Completion(
        @Nullable LocalDate actualDate,
        @Nullable String documentNumber,
        @Nullable String note,
        List<Upload> evidence,
        @Nullable String nextHandler) {

    /** A completion that any head may verify. */
    public Completion(
            @Nullable LocalDate actualDate,
            @Nullable String documentNumber,
            @Nullable String note,
            List<Upload> evidence) {
        this(actualDate, documentNumber, note, evidence, null);
    }
}
