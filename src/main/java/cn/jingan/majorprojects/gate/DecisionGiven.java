package cn.jingan.majorprojects.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leader decides.
 *
 * @param answer the verdict
 * @param opinion in words; needed for everything but 同意
 * @param departments whom a return to departments asks again
 * @param direct whether a returned submission, once supplemented, comes straight back to the leader
 * @param conditions of a conditional approval
 * @param nextHandler id of who shall mend or coordinate what is returned; null for any of the post
 */
public record DecisionGiven(
        @Nullable Verdict answer,
        @Nullable String opinion,
        List<String> departments,
        boolean direct,
        List<Wanted> conditions,
        @Nullable String nextHandler) {

    /** A decision that leaves it to the post who comes next. */
    public DecisionGiven(
            @Nullable Verdict answer,
            @Nullable String opinion,
            List<String> departments,
            boolean direct,
            List<Wanted> conditions) {
        this(answer, opinion, departments, direct, conditions, null);
    }

    /** A decision that sends nothing straight back. */
    public DecisionGiven(
            @Nullable Verdict answer, @Nullable String opinion, List<String> departments, List<Wanted> conditions) {
        this(answer, opinion, departments, false, conditions);
    }

    /**
     * A condition as it is entered; empty ones are left out before.
     *
     * @param no its place in the form, from 1
     * @param content what must be done
     * @param department who must do it
     * @param dueOn by when
     * @param blocks the gate that stays shut while it is open; null for none
     */
    public record Wanted(
            int no,
            @Nullable String content,
            @Nullable String department,
            @Nullable LocalDate dueOn,
            @Nullable GateKind blocks) {

        /** A condition that shuts no gate. */
        public Wanted(int no, @Nullable String content, @Nullable String department, @Nullable LocalDate dueOn) {
            this(no, content, department, dueOn, null);
        }
    }

    boolean hasOpinion() {
        return opinion != null && !opinion.isBlank();
    }
}
