package cn.jingan.majorprojects.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an entry, so that a person reads all of it at once. */
public final class Refusals {
    private final List<RuleViolation.Broken> broken = new ArrayList<>();

    /** Notes the rule at the field when the condition holds. */
    public Refusals when(boolean condition, String field, Rule rule, Object... args) {
        if (condition) {
            broken.add(new RuleViolation.Broken(rule, field, List.of(args)));
        }
        return this;
    }

    /** Notes a text that must be there and is not. */
    public Refusals required(String field, @Nullable String text) {
        return when(text == null || text.isBlank(), field, SharedRule.TEXT_REQUIRED);
    }

    /** Notes a text longer than the field takes, in characters. */
    public Refusals atMost(int limit, String field, @Nullable String text) {
        return when(text != null && text.length() > limit, field, SharedRule.TEXT_TOO_LONG, limit);
    }

    /** Notes a choice that was not made, or not among those offered. */
    public Refusals chosen(String field, @Nullable Object choice) {
        return when(choice == null, field, SharedRule.UNKNOWN_CHOICE);
    }

    /** Notes a choice that is none of those offered; none made is none to note. */
    public Refusals among(String field, @Nullable String choice, Collection<String> offered) {
        return when(choice != null && !offered.contains(choice), field, SharedRule.UNKNOWN_CHOICE);
    }

    /** Notes what was found elsewhere. */
    public Refusals add(List<RuleViolation.Broken> found) {
        broken.addAll(found);
        return this;
    }

    /** What was noted so far, each once. */
    public List<RuleViolation.Broken> found() {
        return broken.stream().distinct().toList();
    }

    /** Refuses if anything was noted. */
    public void refuse() {
        if (!broken.isEmpty()) {
            throw new RuleViolation(found());
        }
    }
}
