package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.shared.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The figures of one chain as they were confirmed: where one is over another at its end, and nobody has asked why. */
final class Overruns {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Subject, Step> counting = new LinkedHashMap<>();
    private final Set<Subject> asked = new HashSet<>();

    /**
     * A figure over its limit.
     *
     * @param base what it is measured by
     * @param percent of that, rounded down
     */
    record Overrun(Step base, Step over, long percent) {}

    /** Keeps the step if a figure counts from now on, or no longer, or a new study was asked for because of it. */
    void hear(Step step) {
        switch (step.action()) {
            case "cost.confirmed", "cost.adjusted" -> counting.put(step.subject(), step);
            case "cost.annulled" -> counting.remove(step.subject());
            case "cost.studyAsked" -> asked.add(step.subject());
            default -> {
                // no figure
            }
        }
    }

    /** Where the latest figure of the second kind is more per cent of the latest of the first than the limit. */
    List<Overrun> over(String first, String second, long limit) {
        Map<String, Step> bases = latest(first);
        Map<String, Step> figures = latest(second);
        List<Overrun> found = new ArrayList<>();
        for (String part : new TreeSet<>(figures.keySet())) {
            Step base = bases.get(part);
            Step figure = figures.get(part);
            if (base != null && figure != null && isOver(base, figure, limit)) {
                found.add(new Overrun(base, figure, percent(base, figure).longValue()));
            }
        }
        return found;
    }

    private boolean isOver(Step base, Step figure, long limit) {
        return !asked.contains(figure.subject()) && percent(base, figure).compareTo(BigDecimal.valueOf(limit)) > 0;
    }

    private static BigDecimal percent(Step base, Step figure) {
        return amount(figure).multiply(HUNDRED).divide(amount(base), 4, RoundingMode.CEILING);
    }

    private static BigDecimal amount(Step step) {
        return new BigDecimal(step.after("amount"));
    }

    /** By sub-project; the whole is called by nothing. */
    private Map<String, Step> latest(String kind) {
        Map<String, Step> latest = new HashMap<>();
        counting.values().stream()
                .filter(step -> step.after("caliber").equals(kind))
                .forEach(step ->
                        latest.merge(step.after("part"), step, (one, other) -> other.seq() > one.seq() ? other : one));
        return latest;
    }
}
