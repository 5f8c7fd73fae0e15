package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Notice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which notices a person wants, and where.
 *
 * @param shown kinds shown on the screen, separated by semicolons
 * @param mailed kinds in the daily mail, likewise
 * @param pushed kinds sent at once through the channels of the house, likewise
 * @param address mail address; empty for none
 * @param mailedOn day of the last mail; null for none yet
 */
record Preference(
        String personId,
        String shown,
        String mailed,
        String pushed,
        String address,
        @Nullable LocalDate mailedOn,
        long version) {
    /** What holds until a person says otherwise: everything on the screen, nothing elsewhere (默认配置). */
    static Preference usual(String personId) {
        String all = Arrays.stream(Notice.Kind.values()).map(Enum::name).collect(Collectors.joining(";"));
        return new Preference(personId, all, "", "", "", null, 0);
    }

    boolean shows(Notice.Kind kind) {
        return kinds(shown).contains(kind.name());
    }

    boolean pushes(Notice.Kind kind) {
        return kinds(pushed).contains(kind.name());
    }

    static List<String> kinds(String text) {
        return Outgoing.parts(text);
    }
}
