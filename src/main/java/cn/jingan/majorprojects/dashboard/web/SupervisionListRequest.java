package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.SupervisionFilter;
import cn.jingan.majorprojects.dashboard.SupervisionFilter.Rung;
import cn.jingan.majorprojects.dashboard.SupervisionFilter.State;
import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which orders is wanted.
 *
 * @param limit rows wanted, at most 200
 * @param after id after which the last part ended
 */
record SupervisionListRequest(
        @Nullable State state,
        @Nullable Rung level,
        @Nullable @Size(max = 32) String department,
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 20) String after) {

    private static final int ROWS = 50;

    SupervisionFilter filter() {
        return new SupervisionFilter(state, level, Typed.given(department));
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    @Nullable
    String start() {
        return Typed.given(after);
    }

    /** The same list under that path, after that key. */
    String at(String path, @Nullable String key) {
        return Address.of(path)
                .with("state", state)
                .with("level", level)
                .with("department", department)
                .with("after", key)
                .toString();
    }
}
