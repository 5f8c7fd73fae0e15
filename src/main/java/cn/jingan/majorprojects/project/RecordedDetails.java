package cn.jingan.majorprojects.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The details of a project with who recorded them and who looked them over (复核).
 *
 * @param version of the project's row
 * @param recordedBy id of the person; null while nothing was recorded
 * @param confirmedBy id of another person of the lead department; null for 待复核
 */
public record RecordedDetails(
        String projectId,
        String code,
        String leadDepartment,
        RunState runState,
        long version,
        @Nullable BigDecimal investment,
        @Nullable String subdistrict,
        @Nullable String unit,
        @Nullable String scale,
        @Nullable String site,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    /** Whether something was recorded that nobody else has looked over. */
    public boolean unconfirmed() {
        return recordedBy != null && confirmedBy == null;
    }

    /** What is recorded, without who. */
    public Details details() {
        return new Details(investment, subdistrict, unit, scale, site, plannedStart, plannedEnd);
    }
}
