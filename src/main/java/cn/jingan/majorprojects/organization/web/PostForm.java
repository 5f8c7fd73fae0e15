package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A post given or withdrawn, as it is sent; {@code holding} is {@code post@department}. */
record PostForm(
        @Nullable String post,
        @Nullable String department,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String holding,
        @Nullable LocalDate lastDay) {

    Holding given() {
        new Refusals()
                .when(isBlank(post), "post", SharedRule.TEXT_REQUIRED)
                .when(isBlank(department), "department", SharedRule.TEXT_REQUIRED)
                .when(validFrom == null, "validFrom", SharedRule.TEXT_REQUIRED)
                .refuse();
        return new Holding(Objects.requireNonNull(post), Objects.requireNonNull(department));
    }

    LocalDate from() {
        return Objects.requireNonNull(validFrom);
    }

    Holding withdrawn() {
        String[] parts = holding == null ? new String[0] : holding.split("@", 2);
        new Refusals()
                .when(parts.length != 2, "holding", SharedRule.TEXT_REQUIRED)
                .when(lastDay == null, "lastDay", SharedRule.TEXT_REQUIRED)
                .refuse();
        return new Holding(parts[0], parts[1]);
    }

    LocalDate last() {
        return Objects.requireNonNull(lastDay);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
