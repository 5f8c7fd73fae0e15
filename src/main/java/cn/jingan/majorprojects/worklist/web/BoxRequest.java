package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Typed;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.ItemFilter;
import cn.jingan.majorprojects.worklist.ItemOrder;
import cn.jingan.majorprojects.worklist.WorklistRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which box is wanted.
 *
 * @param box todo, department, started or done; todo when left out
 * @param sort the order; most urgent first when left out, of what is done the newest
 * @param limit rows wanted, at most 200
 * @param after where the last part ended
 */
record BoxRequest(
        @Nullable String box,
        @Nullable @Size(max = 100) String q,
        @Nullable @Size(max = 20) String stage,
        @Nullable @Size(max = 20) String category,
        @Nullable @Size(max = 40) String kind,
        @Nullable LocalDate dueBy,
        @Nullable ItemOrder sort,
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 30) String after) {

    private static final int ROWS = 50;

    Box chosen() {
        String name = box == null || box.isBlank() ? "TODO" : box.toUpperCase(Locale.ROOT);
        for (Box each : Box.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw RuleViolation.at("box", WorklistRule.UNKNOWN_BOX);
    }

    ItemFilter filter() {
        ItemFilter filter = new ItemFilter(q, Typed.given(stage), Typed.given(category), Typed.given(kind), dueBy);
        new Refusals()
                .among("stage", filter.stage(), WorklistChoices.STAGES)
                .among("category", filter.category(), WorklistChoices.CATEGORIES)
                .among("kind", filter.kind(), InboxSummary.KINDS)
                .refuse();
        return filter;
    }

    /** Whether any criterion is set. */
    public boolean narrowed() {
        return Typed.given(q) != null || narrowedOnPhone();
    }

    /** Whether a criterion is set that a narrow screen keeps behind a button. */
    public boolean narrowedOnPhone() {
        return Typed.given(stage) != null
                || Typed.given(category) != null
                || Typed.given(kind) != null
                || dueBy != null;
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    /** The order it is read in. */
    public ItemOrder order() {
        return sort == null ? chosen().order() : sort;
    }

    @Nullable
    String start() {
        String start = Typed.given(after);
        if (start != null && !order().isKey(start)) {
            throw RuleViolation.at("after", SharedRule.UNKNOWN_CHOICE);
        }
        return start;
    }

    /** Where the next part is; null at the end. */
    @Nullable
    String next(@Nullable String key) {
        if (key == null) {
            return null;
        }
        return Address.of("/")
                .with("box", chosen().name().toLowerCase(Locale.ROOT))
                .with("after", key)
                .with("q", q)
                .with("stage", stage)
                .with("category", category)
                .with("kind", kind)
                .with("dueBy", dueBy)
                .with("sort", sort)
                .toString();
    }
}
