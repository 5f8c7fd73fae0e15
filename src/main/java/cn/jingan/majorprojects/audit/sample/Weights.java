package cn.jingan.majorprojects.audit.sample;

import cn.jingan.majorprojects.audit.standing.Found;
import cn.jingan.majorprojects.audit.standing.StandingChecks;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How heavy entries are in a draw. */
@Component
class Weights {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BigDecimal FINDING = BigDecimal.TEN;
    private static final int PART = 2000;

    private final SampleReads reads;
    private final StandingChecks tests;

    /** Gives an entry its weight; zero means that it is not drawn. */
    interface Weighing {
        BigDecimal of(Candidate entry);
    }

    Weights(SampleReads reads, StandingChecks tests) {
        this.reads = reads;
        this.tests = tests;
    }

    Weighing by(SampleOrder order, long size) {
        return switch (order.method()) {
            case RANDOM -> entry -> BigDecimal.ONE;
            case RISK -> byFindings(order);
            case AMOUNT -> byAmount(size);
        };
    }

    private Weighing byFindings(SampleOrder order) {
        Map<String, BigDecimal> weights = new HashMap<>();
        String project = order.project();
        if (project == null) {
            tests.each(found -> add(weights, found));
        } else {
            tests.in(project, null).forEach(found -> add(weights, found));
        }
        return entry -> weights.getOrDefault(entry.entryId(), BigDecimal.ONE);
    }

    private static void add(Map<String, BigDecimal> weights, Found found) {
        weights.put(
                found.entry(),
                weights.getOrDefault(found.entry(), BigDecimal.ONE).add(FINDING));
    }

    private Weighing byAmount(long size) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        long after = -1;
        List<Told> part;
        do {
            part = reads.amounts(after, size, PART);
            part.forEach(told -> keep(amounts, told));
            after = part.isEmpty() ? after : part.get(part.size() - 1).leafIndex();
        } while (part.size() == PART);
        return entry -> amounts.getOrDefault(entry.chain(), BigDecimal.ZERO).max(BigDecimal.ZERO);
    }

    private static void keep(Map<String, BigDecimal> amounts, Told told) {
        for (JsonNode change : JSON.readTree(told.canonical()).path("changes")) {
            if (change.path("field").asString().equals("investment")) {
                amounts.put(
                        told.chain(),
                        change.has("after")
                                ? new BigDecimal(change.path("after").asString())
                                : BigDecimal.ZERO);
            }
        }
    }
}
