package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.audit.sample.SampleOrder;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a sample; empty means whatever.
 *
 * @param method RANDOM, RISK or AMOUNT
 * @param size how many entries
 * @param action of the entries
 * @param project code or number in the annex
 * @param seed to draw with; a fresh one when empty
 */
record SampleForm(
        SampleOrder.@Nullable Method method,
        @Nullable Integer size,
        @Nullable String action,
        @Nullable String project,
        @Nullable String seed) {

    SampleForm {
        action = HistoryForm.given(action);
        project = HistoryForm.given(project);
        seed = HistoryForm.given(seed);
    }

    SampleOrder order() {
        new Refusals().chosen("method", method).refuse();
        return new SampleOrder(
                Objects.requireNonNull(method),
                Objects.requireNonNullElseGet(seed, Ids::next),
                Objects.requireNonNullElse(size, 0),
                HistoryFilter.code(project),
                action);
    }
}
