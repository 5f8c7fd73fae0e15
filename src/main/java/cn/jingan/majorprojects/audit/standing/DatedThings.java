package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.shared.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of one chain by their names, and its permits by their kinds, as they were last dated. Where there is a
 * permit it counts, and the milestone of the same name does not.
 */
final class DatedThings {
    private static final String COMPLETED = "milestone.completed";
    private static final String RECORDED = "permit.recorded";

    private final Map<String, Dated> milestones = new LinkedHashMap<>();
    private final Map<Subject, Dated> permits = new LinkedHashMap<>();

    /**
     * How two of them lie.
     *
     * @param other the one that was dated first
     * @param days from the first name's date to the second's; negative when the second lies before
     * @param over days from the last on which the first one, a permit, held; null where that is not known
     */
    record Apart(Step other, long days, @Nullable Long over) {

        /** Days that count against a limit, from the end of a permit or from the date of a milestone. */
        long measured() {
            return over == null ? days : over;
        }

        /** Whether the second lies after the permit ended, or more days after the milestone than that. */
        boolean lapsed(long limit) {
            return over == null ? days > limit : over > 0;
        }
    }

    private record Dated(String name, Step step, LocalDate on, @Nullable LocalDate until) {}

    /** Keeps the step if it dates a milestone or a permit, prolongs one or makes one void. */
    void hear(Step step) {
        switch (step.action()) {
            case COMPLETED, RECORDED -> dated(step).ifPresent(dated -> keep(step, dated));
            case "permit.extended" ->
                permits.computeIfPresent(
                        step.subject(),
                        (subject, dated) -> new Dated(dated.name, dated.step, dated.on, day(step, "validUntil")));
            case "permit.annulled" -> permits.remove(step.subject());
            default -> {
                // dates nothing
            }
        }
    }

    private void keep(Step step, Dated dated) {
        if (step.action().equals(COMPLETED)) {
            milestones.put(dated.name, dated);
        } else {
            permits.put(step.subject(), dated);
        }
    }

    /** How those called so lie, when this step dates one of them and the other is dated. */
    Optional<Apart> apart(String first, String second, Step step) {
        Dated own = dated(step).orElse(null);
        if (own == null) {
            return Optional.empty();
        }
        boolean isSecond = own.name.matches(second);
        boolean overridden = step.action().equals(COMPLETED) && permit(own.name, first);
        if (overridden || (!isSecond && !own.name.matches(first))) {
            return Optional.empty();
        }
        return find(isSecond ? first : second)
                .map(other -> isSecond ? apart(other, own, other.step) : apart(own, other, other.step));
    }

    private static Apart apart(Dated from, Dated to, Step other) {
        Long over = from.until == null ? null : ChronoUnit.DAYS.between(from.until, to.on);
        return new Apart(other, ChronoUnit.DAYS.between(from.on, to.on), over);
    }

    /** Whether a milestone of that name only stands for a permit that is recorded. */
    private boolean permit(String name, String first) {
        return name.matches(first) && permits.values().stream().anyMatch(permit -> permit.name.matches(first));
    }

    private Optional<Dated> find(String pattern) {
        return java.util.stream.Stream.concat(permits.values().stream(), milestones.values().stream())
                .filter(dated -> dated.name.matches(pattern))
                .findFirst();
    }

    /** A milestone's label is its number and its name; a permit says its kind. */
    private static Optional<Dated> dated(Step step) {
        LocalDate on =
                switch (step.action()) {
                    case COMPLETED -> day(step, "actualDate");
                    case RECORDED -> day(step, "issuedOn");
                    default -> null;
                };
        if (on == null) {
            return Optional.empty();
        }
        boolean permit = step.action().equals(RECORDED);
        String name = permit ? step.after("kind") : step.label().replaceFirst("^[0-9]+ ", "");
        return Optional.of(new Dated(name, step, on, permit ? day(step, "validUntil") : null));
    }

    private static @Nullable LocalDate day(Step step, String field) {
        String day = step.after(field);
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
