package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What the box of things to read is narrowed by; null leaves a criterion out.
 *
 * @param q part of the project's or the matter's name, spaces ignored
 * @param unread only what this person has not read
 */
public record CopyFilter(@Nullable String q, @Nullable CopyAbout about, boolean unread) {

    /** Everything. */
    public static final CopyFilter ALL = new CopyFilter(null, null, false);

    /** The part of the name as the search column holds it. */
    public @Nullable String like() {
        return SearchText.pattern(q);
    }
}
