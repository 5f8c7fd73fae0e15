package cn.jingan.majorprojects.audit.bundle;

import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.SealedLedger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Chooses the older heads that a bundle leads from: the newest ones, the last of every day, those at which a key took
 * over, and those that were asked for.
 */
@Component
class OlderHeads {
    private static final int PART = 500;
    /** How many of the newest go along; 默认配置. */
    private static final int NEWEST = 1_000;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final SealedLedger ledger;

    OlderHeads(SealedLedger ledger) {
        this.ledger = ledger;
    }

    /** Older heads than that one, smallest first. */
    List<SealedHead> below(SealedHead head, List<Long> asked) {
        TreeMap<Long, SealedHead> chosen = new TreeMap<>();
        Deque<SealedHead> newest = new ArrayDeque<>();
        Map<LocalDate, SealedHead> days = new TreeMap<>();
        int key = 0;
        for (SealedHead each : all(head.size())) {
            newest.add(each);
            if (newest.size() > NEWEST) {
                newest.remove();
            }
            days.put(LocalDate.ofInstant(each.signed(), SHANGHAI), each);
            if (each.keyNo() != key || asked.contains(each.size())) {
                chosen.put(each.size(), each);
            }
            key = each.keyNo();
        }
        newest.forEach(each -> chosen.put(each.size(), each));
        days.values().forEach(each -> chosen.put(each.size(), each));
        return new ArrayList<>(chosen.values());
    }

    private Iterable<SealedHead> all(long before) {
        return () -> new java.util.Iterator<>() {
            private final Deque<SealedHead> part = new ArrayDeque<>(ledger.headsAfter(0, PART));

            @Override
            public boolean hasNext() {
                return !part.isEmpty() && part.element().size() < before;
            }

            @Override
            public SealedHead next() {
                SealedHead next = part.remove();
                if (part.isEmpty()) {
                    part.addAll(ledger.headsAfter(next.size(), PART));
                }
                return next;
            }
        };
    }
}
