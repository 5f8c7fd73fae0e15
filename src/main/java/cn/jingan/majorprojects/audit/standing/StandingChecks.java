package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.audit.replay.ChainReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

    /** What they find in that chain, in the order of its entries; one test alone where it is named. */
    public List<Found> in(String chain, @Nullable String test) {
        List<Found> found = new ArrayList<>();
        CheckRun run = new CheckRun(chain, wanted(test), found::add);
        chains.each(chain, entry -> run.hear(Step.of(entry)));
        run.end();
        return found;
    }

    /** The same in all chains, by chain; {@link #MOST} at most. */
    public List<Found> everywhere(@Nullable String test) {
        List<Found> found = new ArrayList<>();
        List<String> part = chains.chainsAfter("");
        while (!part.isEmpty() && found.size() < MOST) {
            part.forEach(chain -> found.addAll(in(chain, test)));
            part = chains.chainsAfter(part.get(part.size() - 1));
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
    }

    /** Hands over everything they find in all chains, by chain, however much it is. */
    public void each(Consumer<Found> found) {
        List<String> part = chains.chainsAfter("");
        while (!part.isEmpty()) {
            part.forEach(chain -> in(chain, null).forEach(found));
            part = chains.chainsAfter(part.get(part.size() - 1));
        }
    }

    private List<StandingCheck> wanted(@Nullable String test) {
        return test == null
                ? tests
                : tests.stream().filter(each -> each.code().equals(test)).toList();
    }
}
