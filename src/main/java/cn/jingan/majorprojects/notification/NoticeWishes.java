package cn.jingan.majorprojects.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of notice a person wants, and where.
 *
 * @param shown kinds shown on the screen
 * @param mailed kinds in the daily mail
 * @param pushed kinds sent at once through the channels of the house
 * @param address mail address; null or blank for none
 */
public record NoticeWishes(
        @Nullable List<String> shown,
        @Nullable List<String> mailed,
        @Nullable List<String> pushed,
        @Nullable String address) {
    static NoticeWishes of(Preference preference) {
        return new NoticeWishes(
                Preference.kinds(preference.shown()),
                Preference.kinds(preference.mailed()),
                Preference.kinds(preference.pushed()),
                preference.address());
    }

    String shownText() {
        return text(shown);
    }

    String mailedText() {
        return text(mailed);
    }

    String pushedText() {
        return text(pushed);
    }

    String addressText() {
        return address == null ? "" : address.strip();
    }

    private static String text(@Nullable List<String> kinds) {
        return kinds == null ? "" : String.join(";", kinds.stream().distinct().toList());
    }
}
