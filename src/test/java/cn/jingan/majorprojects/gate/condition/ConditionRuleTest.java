package cn.jingan.majorprojects.gate.condition;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.ConditionStatus;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.Proof.Lack;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Readiness.Item;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of conditions, and how one shuts the gate it names; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class ConditionRuleTest {
    private static final ConditionAnswer ACCEPTED = new ConditionAnswer(ConditionAnswer.Choice.ACCEPTED, null);
    private static final ConditionReport REPORT = new ConditionReport("已办妥。", List.of(Cast.scan("许可.pdf")));

    @Autowired
    private ConditionService service;

    @Autowired
    private ConditionQueries queries;

    @Autowired
    private Readiness readiness;

    @Autowired
    private GateService gates;

    @Autowired
    private GateSubjects subjects;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private String code;
    private String id;
    private Actor owner;
    private Actor head;

    @BeforeEach
    void aCondition() {
        code = registry.road();
        owner = cast.actor("czj.handler");
        head = cast.actor("jgw.head");
        String project = cast.project(code).id();
        String gate = gates.open(subjects.of(project), GateKind.S1, "none", "gate@1");
        id = Ids.next();
        LocalDate due = LocalDate.now(clock).plusDays(9);
        service.set(List.of(new Condition(
                id,
                gate,
                project,
                code,
                1,
                "办妥许可。",
                "czj",
                due,
                GateKind.S2,
                ConditionStatus.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0)));
    }

    @Test
    void not_the_condition_owner() {
        by(
                ConditionRule.NOT_THE_CONDITION_OWNER,
                () -> service.report(cast.actor("czj.head"), id, Version.ANY, REPORT));
        by(SharedRule.NOT_FOUND, () -> service.report(cast.actor("jyj.handler"), id, Version.ANY, REPORT));
    }

    @Test
    void not_the_condition_verifier() {
        service.report(owner, id, Version.ANY, REPORT);
        by(
                ConditionRule.NOT_THE_CONDITION_VERIFIER,
                () -> service.verify(cast.actor("czj.head"), id, Version.ANY, ACCEPTED));
    }

    @Test
    void condition_reporter_verifies() {
        service.report(owner, id, Version.ANY, REPORT);
        jdbc.update("update gate_condition set reported_by = ? where id = ?", head.personId(), id);
        by(ConditionRule.CONDITION_REPORTER_VERIFIES, () -> service.verify(head, id, Version.ANY, ACCEPTED));
    }

    @Test
    void condition_at_another_step() {
        by(ConditionRule.CONDITION_AT_ANOTHER_STEP, () -> service.verify(head, id, Version.ANY, ACCEPTED));
        assertThat(named().lack()).isEqualTo(Lack.ABSENT);
        assertThat(named().stops()).isTrue();
        service.report(owner, id, Version.ANY, REPORT);
        assertThat(named().lack()).isEqualTo(Lack.UNVERIFIED);
        by(ConditionRule.CONDITION_AT_ANOTHER_STEP, () -> service.report(owner, id, Version.ANY, REPORT));
        ConditionAnswer back = new ConditionAnswer(ConditionAnswer.Choice.RETURNED, "缺许可文件。");
        service.verify(head, id, Version.ANY, back);
        assertThat(queries.condition(id).returnedReason()).isEqualTo("缺许可文件。");
        service.report(owner, id, Version.ANY, REPORT);
        service.verify(head, id, Version.ANY, ACCEPTED);
        assertThat(named().stops()).isFalse();
        assertThat(rows.items(id, "DONE"))
                .containsExactly("condition.fulfil", "condition.verify", "condition.fulfil", "condition.verify");
        by(SharedRule.STALE_VERSION, () -> service.verify(head, id, new Version(0L), ACCEPTED));
    }

    @Test
    void condition_paper_missing() {
        ConditionReport bare = new ConditionReport("已办妥。", List.of());
        by(ConditionRule.CONDITION_PAPER_MISSING, () -> service.report(owner, id, Version.ANY, bare));
        service.report(owner, id, Version.ANY, REPORT);
        by(
                SharedRule.TEXT_REQUIRED,
                () -> service.verify(head, id, Version.ANY, new ConditionAnswer(ConditionAnswer.Choice.RETURNED, " ")));
        service.endAll(cast.project(code).id());
        assertThat(queries.condition(id).status()).isEqualTo(ConditionStatus.ENDED);
        assertThat(rows.openOfProject(code)).isEqualTo(1);
    }

    private Item named() {
        Readiness.At gate = new Readiness.At("none", cast.project(code).id(), GateKind.S2);
        return readiness.of(gate).stream()
                .filter(item -> item.requirement().equals("NAMED-CONDITIONS"))
                .findFirst()
                .orElseThrow();
    }
}
