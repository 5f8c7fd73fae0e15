package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.NewAccount;
import cn.jingan.majorprojects.shared.Holding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A new account as it is sent: posts are held in the one department. */
record PersonForm(
        @Nullable String username,
        @Nullable String display,
        @Nullable String department,
        @Nullable List<String> posts) {

    NewAccount account() {
        List<String> chosen = posts == null ? List.of() : posts;
        String place = text(department);
        return new NewAccount(
                text(username).toLowerCase(Locale.ROOT),
                text(display),
                chosen.stream().map(post -> new Holding(post, place)).toList());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
