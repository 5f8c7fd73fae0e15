package cn.jingan.majorprojects.audit.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Puts waiting entries into the order of the tree. Ids come from clocks of several nodes and transactions commit in any
 * order; within a chain only the numbers count. An entry whose predecessor is not there waits for the next time.
 */
final class ReadyOrder {

    private ReadyOrder() {}

    /**
     * The entries that can join the tree now, in order.
     *
     * @param waiting by id
     * @param ends number of the last entry of each chain in the tree
     */
    static List<Unsealed> of(List<Unsealed> waiting, Map<String, Long> ends) {
        Map<String, PriorityQueue<Unsealed>> byChain = new HashMap<>();
        waiting.forEach(entry -> byChain.computeIfAbsent(
                        entry.chain(), chain -> new PriorityQueue<>(Comparator.comparingLong(Unsealed::seq)))
                .add(entry));
        Map<String, Long> reached = new HashMap<>(ends);
        List<Unsealed> ready = new ArrayList<>(waiting.size());
        for (Unsealed place : waiting) {
            PriorityQueue<Unsealed> queue = byChain.getOrDefault(place.chain(), new PriorityQueue<>());
            Unsealed next = queue.peek();
            if (next != null && next.seq() == reached.getOrDefault(place.chain(), 0L) + 1) {
                queue.remove();
                reached.put(place.chain(), next.seq());
                ready.add(next);
            }
        }
        return ready;
    }
}
