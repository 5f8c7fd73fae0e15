package cn.jingan.majorprojects.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal: one or several named rules, each with the field it concerns and the values its sentence needs. */
public final class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Broken> broken;

    /**
     * One broken rule.
     *
     * @param rule which
     * @param field name of the field it concerns; null where it concerns the whole
     * @param args values for the sentence, in its order
     */
    public record Broken(Rule rule, @Nullable String field, List<Object> args) {}

    /** Refuses with one rule that concerns the whole. */
    public RuleViolation(Rule rule, Object... args) {
        this(List.of(new Broken(rule, null, List.of(args))));
    }

    /** Refuses with every rule that was found broken; the first names the refusal. */
    public RuleViolation(List<Broken> broken) {
        super(broken.get(0).rule().name() + " " + broken.get(0).args());
        this.broken = List.copyOf(broken);
    }

    /** Refuses with one rule at one field. */
    public static RuleViolation at(String field, Rule rule, Object... args) {
        return new RuleViolation(List.of(new Broken(rule, field, List.of(args))));
    }

    /** All broken rules, at least one. */
    public List<Broken> broken() {
        return broken;
    }

    /** The rule that names the refusal. */
    public Rule rule() {
        return broken.get(0).rule();
    }
}
