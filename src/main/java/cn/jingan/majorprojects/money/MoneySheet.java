package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.shared.MoneyFacts;
import cn.jingan.majorprojects.shared.MoneyFacts.Overrun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All figures of a project: which are in force, what they sum up to, and whether 概算 keeps its limit. */
public final class MoneySheet {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<CostView> BY_DATE =
            Comparator.comparing(CostView::datedOn).thenComparing(CostView::id);

    private final List<CostView> all;
    private final Map<String, String> parts;

    /** The figures of a project, void ones among them, and the names of its sub-projects by id. */
    MoneySheet(List<CostView> all, Map<String, String> parts) {
        this.all = all.stream().sorted(BY_DATE.reversed()).toList();
        this.parts = new LinkedHashMap<>(parts);
    }

    /**
     * One figure of the whole project.
     *
     * @param whole the version of the whole in force; null where there is none
     * @param parts the versions of its sub-projects in force, by their names
     * @param total of the whole, else the sum of its sub-projects; null while one of them is missing
     * @param sum of the sub-projects there are; null where there is none
     */
    public record Line(
            CostKind kind,
            @Nullable CostView whole,
            Map<String, CostView> parts,
            @Nullable BigDecimal total,
            @Nullable BigDecimal sum) {

        /** Whether some sub-projects have it and others do not, and the whole neither. */
        public boolean incomplete() {
            return total == null && sum != null;
        }

        /** Whether whole and sub-projects say different things. */
        public boolean differs() {
            return whole != null && sum != null && sum.compareTo(whole.amount()) != 0;
        }
    }

    /** The six figures in their order. */
    public List<Line> lines() {
        return Stream.of(CostKind.values()).map(this::line).toList();
    }

    /** All versions, the newest first, void ones among them. */
    public List<CostView> versions() {
        return all;
    }

    /** The version in force of the whole project, or of that sub-project. */
    Optional<CostView> inForce(CostKind kind, @Nullable String partId) {
        return all.stream()
                .filter(CostView::counts)
                .filter(cost -> cost.kind() == kind && Objects.equals(cost.partId(), partId))
                .findFirst();
    }

    /** The versions of 估算 and 概算 that wait to be confirmed. */
    public List<CostView> waiting() {
        return all.stream()
                .filter(cost -> cost.kind() == CostKind.ESTIMATE || cost.kind() == CostKind.BUDGET_ESTIMATE)
                .filter(CostView::open)
                .toList();
    }

    private Line line(CostKind kind) {
        Map<String, CostView> found = new LinkedHashMap<>();
        parts.forEach((id, name) -> inForce(kind, id).ifPresent(cost -> found.put(name, cost)));
        CostView whole = inForce(kind, null).orElse(null);
        BigDecimal sum = found.values().stream()
                .map(CostView::amount)
                .reduce(BigDecimal::add)
                .orElse(null);
        BigDecimal total = whole == null ? (found.size() == parts.size() ? sum : null) : whole.amount();
        return new Line(kind, whole, found, total, sum);
    }

    /** The figure that says what the project may cost: 概算, else 估算, else 匡算; empty where none is known. */
    public Optional<Line> governing() {
        return CostKind.GOVERNING.stream()
                .map(this::line)
                .filter(line -> line.sum() != null || line.whole() != null)
                .findFirst();
    }

    /** Whether the total investment is known now and would not be without that version. */
    boolean isNeededForTotal(CostView cost) {
        List<CostView> others = all.stream().filter(each -> !each.equals(cost)).toList();
        return total().isPresent() && new MoneySheet(others, parts).total().isEmpty();
    }

    private Optional<BigDecimal> total() {
        return governing().map(Line::total);
    }

    /** Where 概算 is over its limit, the whole first. */
    public List<Overrun> overruns() {
        List<Overrun> found = new ArrayList<>();
        whole().ifPresent(found::add);
        parts.forEach((id, name) -> overrun(id, name).ifPresent(found::add));
        return found;
    }

    /**
     * The whole goes by its totals, which sub-projects may sum up to, be it that those known already do so beyond the limit;
     * the letter is that of any of them.
     */
    private Optional<Overrun> whole() {
        Line estimate = line(CostKind.ESTIMATE);
        Line budget = line(CostKind.BUDGET_ESTIMATE);
        BigDecimal known = budget.total() == null ? budget.sum() : budget.total();
        if (estimate.total() == null || known == null) {
            return Optional.empty();
        }
        String study = Stream.concat(Stream.ofNullable(budget.whole()), budget.parts().values().stream())
                .map(CostView::study)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return overrun(null, estimate.total(), known, study);
    }

    private static Optional<Overrun> overrun(
            @Nullable String name, BigDecimal estimate, BigDecimal budget, @Nullable String study) {
        BigDecimal percent = percent(budget, estimate);
        return percent.compareTo(BigDecimal.valueOf(MoneyFacts.LIMIT)) <= 0
                ? Optional.empty()
                : Optional.of(new Overrun(name, estimate, budget, percent, study));
    }

    /** How far the 概算 of the whole, or of that sub-project, is over its limit; empty where it keeps it. */
    Optional<Overrun> overrun(@Nullable String partId, @Nullable String name) {
        CostView estimate = inForce(CostKind.ESTIMATE, partId).orElse(null);
        CostView budget = inForce(CostKind.BUDGET_ESTIMATE, partId).orElse(null);
        return estimate == null || budget == null
                ? Optional.empty()
                : overrun(name, estimate.amount(), budget.amount(), budget.study());
    }

    /** Whether a new 可研 may be asked for because of that figure: a 概算 in force, over its limit. */
    boolean asksForStudy(CostView cost) {
        return inForce(CostKind.BUDGET_ESTIMATE, cost.partId())
                .filter(cost::equals)
                .filter(this::isOver)
                .isPresent();
    }

    /** Over its own limit, or a part of a whole that is. */
    private boolean isOver(CostView budget) {
        boolean partOfWhole =
                budget.partId() != null && line(CostKind.BUDGET_ESTIMATE).whole() == null;
        return overrun(budget.partId(), null).isPresent() || partOfWhole && whole().isPresent();
    }

    /** Where 概算 would be over its limit, and no new 可研 was asked for, once what waits is confirmed. */
    Optional<Overrun> overrunThatWaits() {
        if (waiting().isEmpty()) {
            return Optional.empty();
        }
        List<CostView> confirmed = all.stream().map(CostView::asConfirmed).toList();
        return new MoneySheet(confirmed, parts)
                .overruns().stream().filter(overrun -> !overrun.answered()).findFirst();
    }

    /** 概算 of the whole in per cent of 估算; null unless there are both. */
    @Nullable
    public BigDecimal percent() {
        BigDecimal estimate = line(CostKind.ESTIMATE).total();
        BigDecimal budget = line(CostKind.BUDGET_ESTIMATE).total();
        return estimate == null || budget == null ? null : percent(budget, estimate);
    }

    /** Rounded up: whatever is over the limit by a cent shows as over it. */
    static BigDecimal percent(BigDecimal budget, BigDecimal estimate) {
        return budget.multiply(HUNDRED).divide(estimate, 2, RoundingMode.CEILING);
    }

    /** The versions of 估算 and 概算 in force. */
    List<String> bases() {
        return Stream.of(line(CostKind.ESTIMATE), line(CostKind.BUDGET_ESTIMATE))
                .flatMap(line -> Stream.concat(Stream.ofNullable(line.whole()), line.parts().values().stream()))
                .map(CostView::id)
                .toList();
    }
}
