package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.audit.replay.ChainReader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs the standing tests over a chain, or over all. */
@Component
public class StandingChecks {
    /** How many findings are gathered at most. */
    public static final int MOST = 500;

    private final ChainReader chains;
    private final List<StandingCheck> tests = StandingCheck.all();

    StandingChecks(ChainReader chains) {
        this.chains = chains;
    }

    /** The tests there are. */
    public List<StandingCheck> tests() {
        return tests;
    }

    /** What they find in that chain, in the order of its entries. */
    public List<Found> in(String chain) {
        List<Found> found = new ArrayList<>();
        CheckRun run = new CheckRun(chain, tests, found::add);
        chains.each(chain, entry -> run.hear(Step.of(entry)));
        return found;
    }

    /** What they find in all chains, by chain. */
    public List<Found> everywhere() {
        List<Found> found = new ArrayList<>();
        List<String> part = chains.chainsAfter("");
        while (!part.isEmpty() && found.size() < MOST) {
            part.forEach(chain -> found.addAll(in(chain)));
            part = chains.chainsAfter(part.get(part.size() - 1));
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
    }
}
