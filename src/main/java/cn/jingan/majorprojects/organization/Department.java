package cn.jingan.majorprojects.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department as it was called during a time; one code, several names over the years.
 *
 * @param code stable short code, such as {@code jyj}
 * @param name official short name, such as 区教育局
 * @param kind GOVERNMENT, DEPARTMENT, SUBDISTRICT or ZONE_COMMITTEE
 * @param role the one character the sign-off matrix calls it by; empty for none
 * @param validFrom first day of the name
 * @param validTo last day of the name; null while it lasts
 * @param note where the row comes from, such as 默认配置，待确认
 */
public record Department(
        String code,
        String name,
        String kind,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note) {

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
