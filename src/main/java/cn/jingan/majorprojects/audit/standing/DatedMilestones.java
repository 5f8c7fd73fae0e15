package cn.jingan.majorprojects.audit.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The milestones of one chain by their names, as they were last dated. */
final class DatedMilestones {
    private static final String COMPLETED = "milestone.completed";

    private final Map<String, Step> byName = new LinkedHashMap<>();

    /**
     * How two milestones lie.
     *
     * @param other the one that was dated first
     * @param days from the first name's date to the second's; negative when the second lies before
     */
    record Apart(Step other, long days) {}

    /** Keeps the step if it dates a milestone. */
    void hear(Step step) {
        if (dates(step)) {
            byName.put(name(step), step);
        }
    }

    /** How the milestones called so lie, when this step dates one of them and the other is dated. */
    Optional<Apart> apart(String first, String second, Step step) {
        if (!dates(step)) {
            return Optional.empty();
        }
        boolean isSecond = name(step).matches(second);
        if (!isSecond && !name(step).matches(first)) {
            return Optional.empty();
        }
        return find(isSecond ? first : second)
                .map(other -> new Apart(other, days(isSecond ? other : step, isSecond ? step : other)));
    }

    private Optional<Step> find(String pattern) {
        return byName.entrySet().stream()
                .filter(each -> each.getKey().matches(pattern))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean dates(Step step) {
        return step.action().equals(COMPLETED) && !step.dated().isEmpty();
    }

    private static long days(Step from, Step to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from.dated()), LocalDate.parse(to.dated()));
    }

    /** A milestone's label is its number and its name. */
    private static String name(Step step) {
        return step.label().replaceFirst("^[0-9]+ ", "");
    }
}
