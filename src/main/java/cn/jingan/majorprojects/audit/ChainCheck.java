package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import cn.jingan.majorprojects.audit.ChainReport.Finding;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Recomputes a chain from its first entry, in parts, and names the first thing wrong. One part is walked while the next
 * is read. A chain that was cut off at the end together with its head cannot be seen from inside: heads kept outside the
 * database are for that.
 */
@Service
class ChainCheck {
    private static final int PART = 1_000;

    private final Entries entries;
    private final OrganizationQueries organization;

    ChainCheck(Entries entries, OrganizationQueries organization) {
        this.entries = entries;
        this.organization = organization;
    }

    /** Checks the chain up to the head it has now; what joins it meanwhile is left for the next time. */
    ChainReport check(String chain) {
        Head end = entries.head(chain).orElse(Head.start(chain));
        CompletableFuture<ChainReport> walked = CompletableFuture.completedFuture(
                new ChainReport(chain, 0, Head.start(chain).hash(), null));
        long read = 0;
        while (read < end.seq()) {
            List<Entry> part = entries.following(chain, read, PART);
            ChainReport before = walked.join();
            if (!before.intact() || part.isEmpty()) {
                return before.intact() ? report(reached(before), Difference.GAP) : before;
            }
            Map<String, String> pseudonyms = pseudonyms(part);
            walked = CompletableFuture.supplyAsync(() -> walk(reached(before), part, end, pseudonyms));
            read = part.get(part.size() - 1).seq();
        }
        ChainReport report = walked.join();
        return report.intact() ? atTheEnd(reached(report), end) : report;
    }

    private static ChainReport walk(Head from, List<Entry> part, Head end, Map<String, String> pseudonyms) {
        Head reached = from;
        for (int i = 0; i < part.size() && reached.seq() < end.seq(); i++) {
            Difference difference = EntryCheck.difference(part.get(i), reached, nextPrev(part, i, end), pseudonyms);
            if (difference != null) {
                return report(reached, difference);
            }
            reached = part.get(i).head();
        }
        return new ChainReport(reached.chain(), reached.seq(), reached.hash(), null);
    }

    private static Head reached(ChainReport report) {
        return new Head(report.chain(), report.entries(), report.hash());
    }

    private Map<String, String> pseudonyms(List<Entry> part) {
        return organization.pseudonyms(part.stream().map(Entry::personId).collect(Collectors.toSet()));
    }

    private static @Nullable String nextPrev(List<Entry> part, int i, Head end) {
        if (part.get(i).seq() == end.seq()) {
            return end.hash();
        }
        return i + 1 < part.size() ? part.get(i + 1).prevHash() : null;
    }

    private ChainReport atTheEnd(Head reached, Head end) {
        boolean unknownTail =
                !entries.following(reached.chain(), reached.seq(), 1).isEmpty()
                        && entries.head(reached.chain())
                                .orElse(Head.start(reached.chain()))
                                .equals(end);
        return !reached.hash().equals(end.hash()) || unknownTail
                ? report(reached, Difference.HEAD)
                : new ChainReport(reached.chain(), reached.seq(), reached.hash(), null);
    }

    private static ChainReport report(Head reached, Difference difference) {
        return new ChainReport(
                reached.chain(), reached.seq(), reached.hash(), new Finding(reached.seq() + 1, difference));
    }
}
