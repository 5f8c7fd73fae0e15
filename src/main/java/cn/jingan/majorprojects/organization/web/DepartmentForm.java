package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is entered about a department. */
record DepartmentForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay) {

    String wantedCode() {
        return text(code);
    }

    String wantedName() {
        return text(name);
    }

    String wantedKind() {
        return text(kind);
    }

    LocalDate first() {
        return required("from", from);
    }

    LocalDate last() {
        return required("lastDay", lastDay);
    }

    private static LocalDate required(String field, @Nullable LocalDate day) {
        new Refusals().when(day == null, field, SharedRule.TEXT_REQUIRED).refuse();
        return Objects.requireNonNull(day);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
