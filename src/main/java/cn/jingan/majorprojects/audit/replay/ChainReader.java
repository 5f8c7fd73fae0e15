package cn.jingan.majorprojects.audit.replay;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads the history chain by chain and entry by entry, in parts, whatever its length. */
@Component
public class ChainReader {
    private static final int PART = 500;

    private final ReplayReads reads;

    ChainReader(ReplayReads reads) {
        this.reads = reads;
    }

    /** Names of the chains after that one, in order; empty at the end. */
    public List<String> chainsAfter(String chain) {
        return reads.chains(chain, PART);
    }

    /** Every entry of the chain in the order of their numbers. */
    public void each(String chain, Consumer<Entry> entry) {
        long reached = 0;
        List<Entry> part;
        do {
            part = reads.contents(chain, reached, PART);
            part.forEach(entry);
            reached = part.isEmpty() ? reached : part.get(part.size() - 1).seq();
        } while (part.size() == PART);
    }
}
