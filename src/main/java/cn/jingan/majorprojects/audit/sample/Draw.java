package cn.jingan.majorprojects.audit.sample;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;

/**
 * Draws without putting back. Of each entry, u is the first 53 bits of SHA-256 over {@code seed|chain|seq}, plus one,
 * divided by 2^53; its rank is ln(u) divided by its weight; the highest ranks are drawn, the highest first (Efraimidis
 * and Spirakis, 2006). So nothing but seed, history and head decides, and no other run draws otherwise.
 */
@Component
public class Draw {
    private static final int PART = 5000;
    private static final int SPARE_BITS = 11;
    private static final double UNITS = 1L << 53;

    private final SampleReads reads;
    private final Weights weights;

    /**
     * What came of a draw.
     *
     * @param population entries that could have been drawn
     * @param drawn in their order
     */
    public record Result(long population, List<Drawn> drawn) {

        public Result {
            drawn = List.copyOf(drawn);
        }
    }

    private record Ranked(Candidate entry, BigDecimal weight, double rank) {
        static final Comparator<Ranked> LOWEST_FIRST = Comparator.comparingDouble(Ranked::rank)
                .thenComparing(ranked -> ranked.entry().leafIndex(), Comparator.reverseOrder());
    }

    Draw(SampleReads reads, Weights weights) {
        this.reads = reads;
        this.weights = weights;
    }

    /** Draws among the entries below the head of that size. */
    public Result draw(SampleOrder order, long size) {
        Weights.Weighing weighing = weights.by(order, size);
        PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.LOWEST_FIRST);
        long population = 0;
        long after = -1;
        List<Candidate> part;
        do {
            part = reads.candidates(order, after, size, PART);
            for (Candidate entry : part) {
                population += offer(best, order, entry, weighing.of(entry));
            }
            after = part.isEmpty() ? after : part.get(part.size() - 1).leafIndex();
        } while (part.size() == PART);
        return new Result(population, drawn(best));
    }

    private static int offer(PriorityQueue<Ranked> best, SampleOrder order, Candidate entry, BigDecimal weight) {
        if (weight.signum() == 0) {
            return 0;
        }
        best.add(new Ranked(entry, weight, StrictMath.log(chance(order.seed(), entry)) / weight.doubleValue()));
        if (best.size() > order.wanted()) {
            best.poll();
        }
        return 1;
    }

    private static double chance(String seed, Candidate entry) {
        String text = seed + "|" + entry.chain() + "|" + entry.seq();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ((ByteBuffer.wrap(hash).getLong() >>> SPARE_BITS) + 1) / UNITS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<Drawn> drawn(PriorityQueue<Ranked> best) {
        List<Ranked> order = new ArrayList<>(best);
        order.sort(Ranked.LOWEST_FIRST.reversed());
        List<Drawn> drawn = new ArrayList<>();
        for (Ranked each : order) {
            Candidate entry = each.entry();
            drawn.add(new Drawn(drawn.size() + 1, entry.entryId(), entry.chain(), entry.seq(), each.weight()));
        }
        return drawn;
    }
}
