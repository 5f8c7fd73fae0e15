package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.document.Upload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer applies for. Beside kind, reason and papers only the fields of the kind matter.
 *
 * @param papers the required papers that the officer says are attached
 * @param evidence the files
 * @param date new planned date; expected resumption of a suspension; day on which the permit was checked
 * @param milestone id of the milestone whose date changes; PERIOD for the end of the planned period
 * @param shift whether later planned dates move by as many days
 * @param amount new total investment in 万元
 * @param percent by how much the scope changes
 * @param aspect SCALE, CONTENT or SITE; for the outline TERMINATE, WITHDRAW or REPLACE
 * @param wanted new text: scope, right value of a correction
 * @param present present text: wrong value of a correction, what is corrected
 * @param department code of the department that takes the project
 * @param executiveRecord number of the executive meeting's minutes
 * @param congressRecord number of the decision of the standing committee of the people's congress
 * @param nextHandler id of the head who shall take it next; null for any
 */
public record ChangeRequest(
        @Nullable ChangeKind kind,
        @Nullable String reason,
        List<String> papers,
        List<Upload> evidence,
        @Nullable LocalDate date,
        @Nullable String milestone,
        boolean shift,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal percent,
        @Nullable String aspect,
        @Nullable String wanted,
        @Nullable String present,
        @Nullable String department,
        @Nullable String executiveRecord,
        @Nullable String congressRecord,
        @Nullable String nextHandler) {

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
