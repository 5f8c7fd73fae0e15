package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of several things that are ticked, sent as {@code id@version}.
 *
 * @param seen the version of it that was on the screen
 */
public record Ticked(String id, Version seen) {
    private static final Pattern TICK = Pattern.compile("(\\w{1,40})@(\\d{1,18})");

    /** How it is sent. */
    public static String text(String id, long version) {
        return id + "@" + version;
    }

    /** What was sent in that field, each once; refuses what is no tick. */
    public static List<Ticked> all(@Nullable Collection<@Nullable String> sent, String field) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(tick -> of(tick, field))
                        .toList();
    }

    private static Ticked of(String tick, String field) {
        Matcher matcher = TICK.matcher(tick);
        if (!matcher.matches()) {
            throw RuleViolation.at(field, SharedRule.UNKNOWN_CHOICE);
        }
        return new Ticked(matcher.group(1), new Version(Long.valueOf(matcher.group(2))));
    }
}
