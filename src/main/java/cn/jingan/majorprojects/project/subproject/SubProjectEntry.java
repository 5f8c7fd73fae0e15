package cn.jingan.majorprojects.project.subproject;

import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a sub-project; blank is 未填.
 *
 * @param startsLater whether it is built in a later phase; not said is no
 */
public record SubProjectEntry(
        @Nullable String name,
        @Nullable String plot,
        @Nullable String nationalCode,
        @Nullable CodeState nationalState,
        @Nullable String shanghaiCode,
        @Nullable CodeState shanghaiState,
        @Nullable Boolean startsLater) {

    /** Whether it is built in a later phase. */
    public boolean later() {
        return Boolean.TRUE.equals(startsLater);
    }

    /** The same with texts stripped and blank ones null. */
    public SubProjectEntry tidy() {
        return new SubProjectEntry(
                given(name),
                given(plot),
                given(nationalCode),
                nationalState,
                given(shanghaiCode),
                shanghaiState,
                later());
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
