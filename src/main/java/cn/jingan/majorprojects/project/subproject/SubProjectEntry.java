package cn.jingan.majorprojects.project.subproject;

import org.jspecify.annotations.Nullable;

/** What is recorded of a sub-project; blank is 未填. */
public record SubProjectEntry(
        @Nullable String name,
        @Nullable String plot,
        @Nullable String nationalCode,
        @Nullable CodeState nationalState,
        @Nullable String shanghaiCode,
        @Nullable CodeState shanghaiState) {

    /** The same with texts stripped and blank ones null. */
    public SubProjectEntry tidy() {
        return new SubProjectEntry(
                given(name), given(plot), given(nationalCode), nationalState, given(shanghaiCode), shanghaiState);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
