package cn.jingan.majorprojects.audit.bundle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands out the entries that a bundle holds, in the order of the tree and in parts, whatever their number. */
@Component
class BundleEntries {
    private static final int PART = 500;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final BundleReads reads;

    BundleEntries(BundleReads reads) {
        this.reads = reads;
    }

    /** Every entry that was asked for below the head of that size. */
    void each(BundleOrder order, long size, Consumer<BundleEntry> entry) {
        Integer year = order.year();
        if (year == null) {
            walk(order.projects(), -1, size, entry);
            return;
        }
        Map<String, Range> ranges = reads.recorded(start(year), start(year + 1), size).stream()
                .collect(Collectors.toMap(Range::chain, r -> r));
        long from = ranges.values().stream().mapToLong(Range::firstLeaf).min().orElse(size);
        long to = ranges.values().stream().mapToLong(Range::lastLeaf).max().orElse(-1);
        walk(List.of(), from - 1, to + 1, each -> {
            Range range = ranges.get(each.chain());
            if (range != null && each.seq() >= range.first() && each.seq() <= range.last()) {
                entry.accept(each);
            }
        });
    }

    private void walk(List<String> chains, long after, long before, Consumer<BundleEntry> entry) {
        long reached = after;
        List<BundleEntry> part;
        do {
            part = reads.entries(chains, reached, before, PART);
            part.forEach(entry);
            reached = part.isEmpty() ? reached : part.get(part.size() - 1).leaf();
        } while (part.size() == PART);
    }

    private static LocalDateTime start(int year) {
        return LocalDateTime.ofInstant(
                LocalDate.of(year, 1, 1).atStartOfDay(SHANGHAI).toInstant(), ZoneOffset.UTC);
    }
}
