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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

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

    @Test
    void decided_one_by_one() {
        String code = rows.untouched("GREEN_SPACE", "ROAD_BRIDGE");
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        GateView gate = cast.gate(code).gate();
        rows.change("update gate_round set batch = false where gate_id = ?", gate.id());
        by(GateRule.DECIDED_ONE_BY_ONE, () -> decide(new Ticked(gate.id(), new Version(gate.version()), null)));
        assertThat(cast.gate(code).gate()).isEqualTo(gate);
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

    private void decide(Ticked... ticked) {
        Batch batch = batches.decide(cast.actor("fgw.director"), new Together(Verdict.APPROVED, null, List.of(ticked)));
        assertThat(batch.lines()).as("not refused").isEmpty();
    }
}
