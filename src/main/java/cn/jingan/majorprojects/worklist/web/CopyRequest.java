package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Typed;
import cn.jingan.majorprojects.worklist.CopyAbout;
import cn.jingan.majorprojects.worklist.CopyFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what was sent for reading is wanted, newest first.
 *
 * @param q part of the project's or the matter's name, spaces ignored
 * @param unread only what this person has not read
 * @param limit rows wanted, at most 200
 * @param after where the last part ended
 */
record CopyRequest(
        @Nullable @Size(max = 100) String q,
        @Nullable CopyAbout about,
        @Nullable Boolean unread,
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 30) String after) {

    private static final int ROWS = 50;

    CopyFilter filter() {
        return new CopyFilter(q, about, Boolean.TRUE.equals(unread));
    }

    /** Whether any criterion is set. */
    public boolean narrowed() {
        return Typed.given(q) != null || narrowedOnPhone();
    }

    /** Whether a criterion is set that a narrow screen keeps behind a button. */
    public boolean narrowedOnPhone() {
        return about != null || Boolean.TRUE.equals(unread);
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    @Nullable
    String start() {
        return Typed.given(after);
    }

    /** Where the next part is; null at the end. */
    @Nullable
    String next(@Nullable String key) {
        return key == null ? null : address(key);
    }

    /** The list from its beginning, narrowed in the same way. */
    String beginning() {
        return address(null);
    }

    private String address(@Nullable String key) {
        return Address.of("/copies")
                .with("after", key)
                .with("q", q)
                .with("about", about)
                .with("unread", unread)
                .toString();
    }
}
