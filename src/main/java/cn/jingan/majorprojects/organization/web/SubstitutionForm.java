package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.SubstitutionService;
import cn.jingan.majorprojects.shared.Holding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A substitution as it is sent.
 *
 * @param person username of the absent holder, where the administrator names the substitute
 * @param holding {@code post@department}; or post and department apart
 * @param substitute id of who acts in their place, or the username
 */
record SubstitutionForm(
        @Nullable String person,
        @Nullable String holding,
        @Nullable String post,
        @Nullable String department,
        @Nullable String substitute,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason) {

    SubstitutionService.Wanted wanted(@Nullable String substituteId) {
        return new SubstitutionService.Wanted(held(), substituteId, from, to, reason);
    }

    private @Nullable Holding held() {
        if (holding == null) {
            return post == null || department == null ? null : new Holding(post, department);
        }
        String[] parts = holding.split("@", 2);
        return parts.length == 2 ? new Holding(parts[0], parts[1]) : null;
    }
}
