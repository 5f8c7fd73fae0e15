package cn.jingan.majorprojects.light;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The rows of bpmn/traffic-light.dmn at every edge, as the engine answers. */
@OnH2
@Import(Fixtures.class)
class LightTableTest {
    @Autowired
    private TrafficLight table;

    @ParameterizedTest
    @CsvSource({
        "true, true, 40, GREY, SUSPENDED, standstill,",
        "true, false, 0, GREY, SUSPENDED, standstill,",
        "false, false, 0, GREY, UNPLANNED, unplanned,",
        "false, true, 0, GREEN, ON_TIME, on-time, 0",
        "false, true, 1, YELLOW, OVERDUE, overdue-yellow, 1–15",
        "false, true, 15, YELLOW, OVERDUE, overdue-yellow, 1–15",
        "false, true, 16, RED, OVERDUE, overdue-red, ≥ 16",
        "false, true, 4000, RED, OVERDUE, overdue-red, ≥ 16",
        "false, true, -1, GREY, UNKNOWN, unknown,"
    })
    void judges(
            boolean suspended,
            boolean planned,
            int days,
            Light light,
            String reason,
            String row,
            @Nullable String threshold) {
        assertThat(table.today().judge(new LightFacts(suspended, planned, days)))
                .isEqualTo(new Verdict(light, reason, row, threshold, "traffic-light@1"));
    }

    /** The engine is one for all threads: each hears the row of its own case. */
    @Test
    void judgesManyAtOnce() {
        TrafficLight.InForce rules = table.today();
        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .filter(days ->
                                rules.judge(new LightFacts(false, true, days)).light() != expected(days)))
                .isEmpty();
    }

    private static Light expected(int days) {
        return days == 0 ? Light.GREEN : days < 16 ? Light.YELLOW : Light.RED;
    }
}
