package cn.jingan.majorprojects.lifecycle.path;

import cn.jingan.majorprojects.lifecycle.gate.GateProcessContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * To which round of the gate each step of its instance belongs, counted from 1 as the gate counts them: each opening of
 * a round is one; preparing again after it belongs to the next. No other model has rounds.
 */
public final class Rounds {
    private static final String OPENS = "openRound";
    private static final String PREPARES = "prepare";

    private final Map<String, Integer> byStep = new HashMap<>();
    private int round = 1;
    private boolean opened;

    private Rounds() {}

    /** The rounds of all steps of one instance, given in the order of walking, under whichever versions of its model. */
    public static Rounds of(List<PathStep> steps) {
        Rounds rounds = new Rounds();
        steps.stream()
                .filter(step -> step.definitionKey().equals(GateProcessContract.KEY))
                .forEach(rounds::walk);
        return rounds;
    }

    private void walk(PathStep step) {
        boolean opens = step.shapeId().equals(OPENS);
        if (opened && (opens || step.shapeId().equals(PREPARES))) {
            round++;
            opened = false;
        }
        opened |= opens;
        byStep.put(step.id(), round);
    }

    /** Whether the instance goes in rounds. */
    public boolean any() {
        return !byStep.isEmpty();
    }

    /** The round of the step; 0 in an instance that has none. */
    public int of(PathStep step) {
        return byStep.getOrDefault(step.id(), 0);
    }
}
