package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Typed;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.Due;
import cn.jingan.majorprojects.worklist.DueDays;
import cn.jingan.majorprojects.worklist.ItemFilter;
import cn.jingan.majorprojects.worklist.ItemOrder;
import cn.jingan.majorprojects.worklist.SavedView;
import cn.jingan.majorprojects.worklist.WorkItem;
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
 * @param dueBy due on that day or before
 * @param due the same, moving on with the calendar; with both the earlier day counts
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
        @Nullable Light light,
        @Nullable LocalDate dueBy,
        @Nullable Due due,
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

    /** What the box is called in an address. */
    static String name(Box box) {
        return box.name().toLowerCase(Locale.ROOT);
    }

    /** What opens that view. */
    static BoxRequest of(SavedView view) {
        return new BoxRequest(
                name(view.box()),
                view.q(),
                view.stage(),
                view.category(),
                view.kind(),
                view.light(),
                null,
                view.due(),
                view.sort(),
                null,
                null);
    }

    /** The same as a view of that name; of its days only those that move on with the calendar. */
    SavedView view(String id, String name) {
        ItemFilter known = known(null);
        return new SavedView(
                id, name, chosen(), Typed.given(q), known.stage(), known.category(), known.kind(), light, due, sort);
    }

    ItemFilter filter(DueDays days) {
        return known(dueBy(days));
    }

    private ItemFilter known(@Nullable LocalDate last) {
        ItemFilter filter =
                new ItemFilter(q, Typed.given(stage), Typed.given(category), Typed.given(kind), light, last, null);
        new Refusals()
                .among("stage", filter.stage(), WorklistChoices.STAGES)
                .among("category", filter.category(), WorklistChoices.CATEGORIES)
                .among("kind", filter.kind(), WorkItem.KINDS)
                .refuse();
        return filter;
    }

    private @Nullable LocalDate dueBy(DueDays days) {
        if (due == null) {
            return dueBy;
        }
        LocalDate last = days.last(due);
        return dueBy == null || last.isBefore(dueBy) ? last : dueBy;
    }

    /** Whether any criterion is set. */
    public boolean narrowed() {
        return Typed.given(q) != null || narrowedOnPhone();
    }

    /** Whether one of the criteria is set that stand behind the others. */
    public boolean further() {
        return Typed.given(kind) != null || sort != null;
    }

    /** Whether a criterion is set that a narrow screen keeps behind a button. */
    public boolean narrowedOnPhone() {
        return Typed.given(stage) != null
                || Typed.given(category) != null
                || Typed.given(kind) != null
                || light != null
                || dueBy != null
                || due != null;
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
        return key == null ? null : begin().with("after", key).toString();
    }

    /** The address of these rows. */
    String here() {
        return begin().with("after", after).toString();
    }

    /** Where the box begins, narrowed in the same way, for pages or for programs. */
    String address(String path) {
        return addressed(path).toString();
    }

    /** Where these rows begin. */
    Address begin() {
        return addressed("/").with("limit", limit);
    }

    private Address addressed(String path) {
        return Address.of(path)
                .with("box", name(chosen()))
                .with("q", q)
                .with("stage", stage)
                .with("category", category)
                .with("kind", kind)
                .with("light", light)
                .with("dueBy", dueBy)
                .with("due", due)
                .with("sort", sort);
    }
}
