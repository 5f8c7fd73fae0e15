package cn.jingan.majorprojects.gate;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Together.Ticked;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Why several decisions at once are refused; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
class BatchRuleTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private BatchService batches;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void decided_one_by_one() {
        GateView gate = deciding();
        rows.change("update gate_round set batch = false where gate_id = ?", gate.id());
        by(GateRule.DECIDED_ONE_BY_ONE, () -> decide(ticked(gate)));
        assertThat(cast.gate(gate.project()).gate()).isEqualTo(gate);
    }

    @Test
    void overtaken_by_others() {
        GateView gate = deciding();
        try (StumblingBlock block = new StumblingBlock(jdbc, gate.id(), StumblingBlock.LOST_RACE)) {
            by(GateRule.OVERTAKEN_BY_OTHERS, () -> decide(ticked(gate)));
        }
        assertThat(cast.gate(gate.project()).gate()).isEqualTo(gate);
    }

    @Test
    void broke_off() {
        GateView gate = deciding();
        try (StumblingBlock block = new StumblingBlock(jdbc, gate.id(), StumblingBlock.UNFORESEEN)) {
            by(GateRule.BROKE_OFF, () -> decide(ticked(gate)));
        }
        assertThat(cast.gate(gate.project()).gate()).isEqualTo(gate);
    }

    @ParameterizedTest
    @CsvSource({"40001,OVERTAKEN_BY_OTHERS", "45000,BROKE_OFF"})
    void what_one_line_ends_with_is_that_lines_alone(String state, String rule) {
        GateView first = deciding();
        GateView failing = deciding();
        GateView last = deciding();
        Batch batch;
        try (StumblingBlock block = new StumblingBlock(jdbc, failing.id(), state)) {
            batch = decide(ticked(first), ticked(failing), ticked(last));
        }
        assertThat(batch.lines()).extracting(Batch.Line::rule).containsExactly(null, rule, null);
        assertThat(rows.ledger(first.id())).containsOnlyOnce("gate.decided");
        assertThat(rows.verdicts(last.id())).containsExactly("APPROVED");
        assertThat(rows.verdicts(failing.id())).isEmpty();
        assertThat(rows.history(batch.id())).containsExactly("gate.decidedTogether");
    }

    private GateView deciding() {
        String code = rows.untouched("GREEN_SPACE", "ROAD_BRIDGE");
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        return cast.gate(code).gate();
    }

    private static Ticked ticked(GateView gate) {
        return new Ticked(gate.id(), new Version(gate.version()), null);
    }

    @Test
    void nothing_ticked() {
        by(GateRule.NOTHING_TICKED, () -> decide());
    }

    @Test
    void too_many_ticked() {
        Ticked one = new Ticked("0000000000000", new Version(0L), null);
        by(
                GateRule.TOO_MANY_TICKED,
                () -> decide(Collections.nCopies(BatchService.MOST + 1, one).toArray(Ticked[]::new)));
    }

    private Batch decide(Ticked... ticked) {
        return batches.decide(cast.actor("fgw.director"), new Together(Verdict.APPROVED, null, List.of(ticked)));
    }
}
