package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.GateList.State;
import cn.jingan.majorprojects.shared.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which gates is wanted.
 *
 * @param state those under way when left out
 * @param limit rows wanted, at most 200
 * @param after id after which the last part ended
 */
record GateListRequest(
        @Nullable State state, @Nullable @Min(1) @Max(200) Integer limit, @Nullable @Size(max = 20) String after) {

    private static final int ROWS = 50;

    /** Those asked for. */
    public State chosen() {
        return state == null ? State.UNDER_WAY : state;
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    @Nullable
    String start() {
        return Typed.given(after);
    }
}
