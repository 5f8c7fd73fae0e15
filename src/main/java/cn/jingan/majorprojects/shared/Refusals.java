package cn.jingan.majorprojects.shared;

import java.util.ArrayList;
import java.util.List;

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

    /** Refuses if anything was noted. */
    public void refuse() {
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }
}
