package cn.jingan.majorprojects.milestone.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One cell that becomes another.
 *
 * @param kind planned, forecast, confirmed, owner (by id) or weight
 * @param before what stands there; null for nothing
 * @param after what shall; null for nothing
 */
public record ImportChange(String kind, @Nullable String before, @Nullable String after) {

    /** Several as one text, to be kept. */
    static String kept(List<ImportChange> changes) {
        return changes.stream()
                .map(each ->
                        each.kind + "=" + Objects.toString(each.before, "") + ">" + Objects.toString(each.after, ""))
                .collect(Collectors.joining(";"));
    }

    /** What was kept. */
    static List<ImportChange> of(@Nullable String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : Arrays.stream(kept.split(";")).map(ImportChange::one).toList();
    }

    private static ImportChange one(String kept) {
        int is = kept.indexOf('=');
        int to = kept.indexOf('>', is);
        return new ImportChange(
                kept.substring(0, is), given(kept.substring(is + 1, to)), given(kept.substring(to + 1)));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
