package cn.jingan.majorprojects.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the history; null means whatever.
 *
 * @param text contained in the label or the opinion, or the code of the project
 * @param project code, or number in the annex
 * @param person part of the name
 * @param department code
 * @param post code
 * @param action name
 * @param from first day of recording, in Shanghai
 * @param to last day of recording, in Shanghai
 * @param subject id of what it was done to: a gate, an opinion, a milestone
 */
public record HistoryFilter(
        @Nullable String text,
        @Nullable String project,
        @Nullable String person,
        @Nullable String department,
        @Nullable String post,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String subject) {

    /** Looks for nothing in particular. */
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, null, null, null, null);

    /** Whatever it was done to. */
    public HistoryFilter(
            @Nullable String text,
            @Nullable String project,
            @Nullable String person,
            @Nullable String department,
            @Nullable String post,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(text, project, person, department, post, action, from, to, null);
    }

    /** The same within that project. */
    public HistoryFilter within(String code) {
        return new HistoryFilter(text, code, person, department, post, action, from, to, subject);
    }

    /** The chain of the project looked for: 7, 007 and zd-007 mean ZD-007; null for all chains. */
    @Nullable
    String chain() {
        return code(project);
    }

    /** The code of the project that somebody typed so; null for none. */
    public static @Nullable String code(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        return typed.matches("[0-9]{1,3}")
                ? "ZD-%03d".formatted(Integer.valueOf(typed))
                : typed.toUpperCase(java.util.Locale.ROOT);
    }
}
