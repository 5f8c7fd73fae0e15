package cn.jingan.majorprojects.gate.sheet;

import static cn.jingan.majorprojects.testing.Refused.by;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of decision sheets; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class SheetRuleTest {
    @Autowired
    private DecisionSheets sheets;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Test
    void sheet_not_decided() {
        String code = registry.road();
        cast.completeStage(code);
        String gate = cast.gate(code).gate().id();
        by(SheetRule.SHEET_NOT_DECIDED, () -> sheets.of(cast.auditor(), gate, null));
        by(SharedRule.NOT_FOUND, () -> sheets.of(cast.actor("jyj.officer"), gate, null));
    }

    /** What was decided in a transaction that still runs has no place in the history. */
    @Test
    void sheet_not_sealed() {
        String code = registry.road();
        cast.completeStage(code);
        String gate = cast.gate(code).gate().id();
        cast.passGate(code);
        by(SheetRule.SHEET_NOT_SEALED, () -> sheets.of(cast.auditor(), gate, 1));
    }
}
