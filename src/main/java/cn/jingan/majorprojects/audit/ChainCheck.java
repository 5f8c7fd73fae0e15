package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.ChainReport.Difference;
import cn.jingan.majorprojects.audit.ChainReport.Finding;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Recomputes a chain from its first entry, in parts, and names the first thing wrong. A chain that was cut off at the
 * end together with its head cannot be seen from inside: heads kept outside the database are for that.
 */
@Service
class ChainCheck {
    private static final int PART = 500;

    private final Entries entries;
    private final OrganizationQueries organization;

    ChainCheck(Entries entries, OrganizationQueries organization) {
        this.entries = entries;
        this.organization = organization;
    }

    /** Checks the chain up to the head it has now; what joins it meanwhile is left for the next time. */
    ChainReport check(String chain) {
        Head end = entries.head(chain).orElse(Head.start(chain));
        ChainReport report = new ChainReport(chain, 0, Head.start(chain).hash(), null);
        while (report.intact() && report.entries() < end.seq()) {
            List<Entry> part = entries.following(chain, report.entries(), PART);
            report = part.isEmpty() ? report(reached(report), Difference.GAP) : walk(reached(report), part, end);
        }
        return report.intact() ? atTheEnd(reached(report), end) : report;
    }

    private ChainReport walk(Head from, List<Entry> part, Head end) {
        Map<String, String> pseudonyms = pseudonyms(part);
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
