package cn.jingan.majorprojects.benchmark;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnMySql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.ApplicationListenerMethodAdapter;
import org.springframework.context.event.GenericApplicationListener;

/**
 * What the ledger costs a sign-off, on MySQL: drafts and issues of departments with it and without it, by turns:
 * {@code mvn test -Dtest=SignOffBenchmark}, with {@code -Dbenchmark.rounds=…} for more or fewer turns. Not named a
 * test, so that it runs only when asked for.
 */
@OnMySql
@Import(Fixtures.class)
class SignOffBenchmark {
    private static final int TURNS = Integer.getInteger("benchmark.rounds", 12);
    private static final int CASES = 4;
    private static final String LEDGER = "cn.jingan.majorprojects.audit.Ledger.on";

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private ApplicationEventMulticaster events;

    @Test
    void withAndWithoutByTurns() {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        List<ApplicationListener<?>> ledger = listeners();
        signOffs();
        for (int turn = 0; turn < TURNS; turn++) {
            boolean first = turn % 2 == 0;
            if (first) {
                with.add(signOffs());
            }
            ledger.forEach(events::removeApplicationListener);
            try {
                without.add(signOffs());
            } finally {
                ledger.forEach(events::addApplicationListener);
            }
            if (!first) {
                with.add(signOffs());
            }
        }
        System.out.printf(
                "%nsign-offs/s, median of %d turns: %.1f with the ledger, %.1f without, ratio %.2f%n",
                TURNS, median(with), median(without), median(with) / median(without));
    }

    /** The rounds of some schools, answered by all; returns steps a second. */
    private double signOffs() {
        List<OpinionView> asked = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String code = rows.another("SCHOOL");
            cast.completeStage(code);
            cast.submit(code);
            asked.addAll(cast.open(code));
        }
        long begin = System.nanoTime();
        asked.forEach(opinion -> cast.answer(opinion, Answer.AGREE));
        return 2 * asked.size() / ((System.nanoTime() - begin) / 1e9);
    }

    private List<ApplicationListener<?>> listeners() {
        List<ApplicationListener<?>> found = new ArrayList<>();
        events.removeApplicationListeners(listener -> {
            if (listener instanceof GenericApplicationListener generic
                    && generic instanceof ApplicationListenerMethodAdapter adapter
                    && adapter.getListenerId().startsWith(LEDGER)) {
                found.add(listener);
            }
            return false;
        });
        if (found.size() != 1) {
            throw new IllegalStateException("the ledger hears by " + found);
        }
        return found;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
