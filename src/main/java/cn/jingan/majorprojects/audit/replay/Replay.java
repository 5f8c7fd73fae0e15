package cn.jingan.majorprojects.audit.replay;

import cn.jingan.majorprojects.shared.State;
import cn.jingan.majorprojects.shared.StateSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Replays chain by chain. A chain that differs is looked at again while nothing of its project can commit. */
@Component
public class Replay {
    private static final int MOST = 100;

    private final ReplayReads reads;
    private final ChainReader chains;
    private final ObjectProvider<StateSource> sources;
    private final TransactionTemplate transaction;

    /**
     * What came out.
     *
     * @param chains how many were replayed
     * @param differences the first hundred at most
     */
    public record Result(long chains, List<Difference> differences) {}

    Replay(
            ReplayReads reads,
            ChainReader chains,
            ObjectProvider<StateSource> sources,
            PlatformTransactionManager transactions) {
        this.chains = chains;
        this.reads = reads;
        this.sources = sources;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Compares everything. */
    public Result run() {
        List<Difference> found = new ArrayList<>();
        long count = 0;
        List<String> part = chains.chainsAfter("");
        while (!part.isEmpty() && found.size() < MOST) {
            for (String chain : part) {
                found.addAll(differences(chain));
                count++;
            }
            part = chains.chainsAfter(part.get(part.size() - 1));
        }
        return new Result(count, found.subList(0, Math.min(found.size(), MOST)));
    }

    /** Where the tables have something else than that chain tells. */
    public List<Difference> differences(String chain) {
        List<Difference> first = compared(chain);
        if (first.isEmpty()) {
            return first;
        }
        List<Difference> sure = transaction.execute(status -> {
            reads.lock(chain);
            return compared(chain);
        });
        return sure == null ? List.of() : sure;
    }

    private List<Difference> compared(String chain) {
        Told told = new Told();
        chains.each(chain, entry -> told.hear(entry.canonical()));
        List<State> states = new ArrayList<>();
        sources.forEach(source -> states.addAll(source.states(chain)));
        return told.differences(chain, states);
    }
}
