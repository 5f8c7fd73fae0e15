package cn.jingan.majorprojects.organization.web;

import org.jspecify.annotations.Nullable;

/** Passwords as they are typed, and for the first account its names. */
record PasswordForm(
        @Nullable String username,
        @Nullable String display,
        @Nullable String present,
        @Nullable String password,
        @Nullable String again) {

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
