package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several decisions that a leader takes at once: exactly those that are ticked.
 *
 * @param answer the same for all
 * @param opinion in words, for those that have none of their own
 */
public record Together(@Nullable Verdict answer, @Nullable String opinion, List<Ticked> ticked) {

    /** The answers that several may be given at once; conditions and returns to some name what one gate alone has. */
    public static final List<Verdict> ANSWERS = List.of(Verdict.APPROVED, Verdict.RETURN_APPLICANT, Verdict.REFUSED);

    public Together {
        ticked = List.copyOf(ticked);
    }

    /**
     * One that is ticked.
     *
     * @param seen the version of it that was on the screen
     * @param opinion of its own; null for the common one
     */
    public record Ticked(String gateId, Version seen, @Nullable String opinion) {}

    /** What is decided on that one. */
    DecisionGiven on(Ticked one) {
        String words = one.opinion() == null || one.opinion().isBlank() ? opinion : one.opinion();
        return new DecisionGiven(answer, words, List.of(), List.of());
    }
}
