package cn.jingan.majorprojects.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first rule that stands against an action, its conditions asked in the order in which the command refuses. The action
 * is offered where none does. The values of its sentence are looked up only when it is told, not for each row of a list.
 */
public final class Hindrance {
    private @Nullable Supplier<RuleViolation> first;

    /** Notes the refusal when the condition holds and nothing stood against the action before. */
    public Hindrance when(boolean condition, Supplier<RuleViolation> refusal) {
        if (condition && first == null) {
            first = refusal;
        }
        return this;
    }

    /** Whether nothing stands against the action. */
    public boolean none() {
        return first == null;
    }

    /** What stands against it. */
    public Optional<RuleViolation> told() {
        return Optional.ofNullable(first).map(Supplier::get);
    }
}
