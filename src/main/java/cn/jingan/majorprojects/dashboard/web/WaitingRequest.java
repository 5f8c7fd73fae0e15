package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which tasks is wanted.
 *
 * @param department code of who is waited for
 * @param overdue whether only what is past its last day is wanted
 * @param limit rows wanted, at most 200
 * @param after key after which the last part ended
 */
record WaitingRequest(
        @Nullable @Size(max = 32) String department,
        @Nullable Boolean overdue,
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 30) String after) {

    private static final int ROWS = 50;

    @Nullable
    String asked() {
        return Typed.given(department);
    }

    /** Whether only what is late is wanted. */
    public boolean late() {
        return Boolean.TRUE.equals(overdue);
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    @Nullable
    String start() {
        return Typed.given(after);
    }

    /** The same list after that key; null at its end. */
    @Nullable
    String next(@Nullable String key) {
        return key == null
                ? null
                : Address.of("/board/waiting")
                        .with("department", asked())
                        .with("overdue", late() ? "true" : null)
                        .with("after", key)
                        .toString();
    }
}
