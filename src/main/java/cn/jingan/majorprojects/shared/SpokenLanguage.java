package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the languages spoken here, {@code zh} and {@code en}, Accept-Language asks for (RFC 9110 12.5.4). */
public final class SpokenLanguage {
    private static final Set<String> SPOKEN = Set.of("zh", "en");
    private static final Pattern RANGE =
            Pattern.compile("\\s*([A-Za-z]{1,8})(?:-[A-Za-z0-9]{1,8})*\\s*(?:;\\s*[qQ]=([01](?:\\.[0-9]{0,3})?)\\s*)?");

    private SpokenLanguage() {}

    private record Wish(String language, double weight) {

        static @Nullable Wish of(String range) {
            Matcher read = RANGE.matcher(range);
            return read.matches()
                    ? new Wish(
                            read.group(1).toLowerCase(Locale.ROOT),
                            read.group(2) == null ? 1 : Double.parseDouble(read.group(2)))
                    : null;
        }
    }

    /** The one wished for most; empty where none is, or is ruled out. What cannot be read counts for nothing. */
    public static Optional<String> asked(Collection<String> headers) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .flatMap(range -> Stream.ofNullable(Wish.of(range)))
                .filter(wish -> wish.weight() > 0 && SPOKEN.contains(wish.language()))
                .sorted(Comparator.comparingDouble(Wish::weight).reversed())
                .findFirst()
                .map(Wish::language);
    }
}
