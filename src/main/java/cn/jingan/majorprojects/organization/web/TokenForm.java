package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.Token.Scope;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A token as it is asked for; days of life. */
record TokenForm(@Nullable String name, @Nullable Scope scope, @Nullable Integer days) {

    String wantedName() {
        return name == null ? "" : name.strip();
    }

    Scope wantedScope() {
        new Refusals().when(scope == null, "scope", SharedRule.TEXT_REQUIRED).refuse();
        return Objects.requireNonNull(scope);
    }

    int wantedDays() {
        return days == null ? 0 : days;
    }
}
