package cn.jingan.majorprojects.gate.waiver;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Readiness.State;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of waivers, at a gate of a road that is opened early; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class WaiverRuleTest {
    private static final WaiverAnswer GRANTED = new WaiverAnswer(WaiverAnswer.Choice.GRANTED, null);

    @Autowired
    private WaiverService service;

    @Autowired
    private WaiverQueries queries;

    @Autowired
    private Readiness readiness;

    @Autowired
    private GateService gates;

    @Autowired
    private GateQueries gateQueries;

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

    private GateView gate;
    private Actor officer;
    private Actor director;

    @BeforeEach
    void theGate() {
        String code = registry.road();
        officer = cast.actor("jgw.officer");
        director = cast.actor("fgw.director");
        String id = gates.open(subjects.of(cast.project(code).id()), GateKind.S2, "none", "gate@1");
        gate = gateQueries.gate(id);
    }

    @Test
    void not_the_waiver_asker() {
        by(WaiverRule.NOT_THE_WAIVER_ASKER, () -> service.ask(cast.actor("jgw.head"), gate.id(), wanted(10)));
        by(SharedRule.NOT_FOUND, () -> service.ask(cast.actor("jyj.officer"), gate.id(), wanted(10)));
    }

    @Test
    void not_the_waiver_decider() {
        String id = ask();
        by(WaiverRule.NOT_THE_WAIVER_DECIDER, () -> service.decide(officer, id, Version.ANY, GRANTED));
        by(WaiverRule.NOT_THE_WAIVER_DECIDER, () -> service.decide(cast.actor("zf.mayor"), id, Version.ANY, GRANTED));
    }

    @Test
    void waiver_asker_decides() {
        String id = ask();
        jdbc.update("update gate_waiver set asked_by = ? where id = ?", director.personId(), id);
        by(WaiverRule.WAIVER_ASKER_DECIDES, () -> service.decide(director, id, Version.ANY, GRANTED));
    }

    @Test
    void waiver_against_law() {
        by(WaiverRule.WAIVER_AGAINST_LAW, () -> service.ask(officer, gate.id(), wanted("S2-CONSTRUCTION", 10)));
    }

    @Test
    void waiver_not_needed() {
        by(WaiverRule.WAIVER_NOT_NEEDED, () -> service.ask(officer, gate.id(), wanted("S2-PLANNING", 10)));
        by(WaiverRule.WAIVER_NOT_NEEDED, () -> service.ask(officer, gate.id(), wanted("S2-FILING", 10)));
        service.decide(director, ask(), Version.ANY, GRANTED);
        assertThat(state()).isEqualTo(State.WAIVED);
        by(WaiverRule.WAIVER_NOT_NEEDED, () -> service.ask(officer, gate.id(), wanted(10)));
    }

    @Test
    void waiver_asked_already() {
        String id = ask();
        by(WaiverRule.WAIVER_ASKED_ALREADY, () -> service.ask(officer, gate.id(), wanted(10)));
        by(SharedRule.TEXT_REQUIRED, () -> service.decide(director, id, Version.ANY, refused(" ")));
        service.decide(director, id, Version.ANY, refused("资料不足。"));
        assertThat(state()).isEqualTo(State.UNMET);
        ask();
    }

    @Test
    void waiver_too_late() {
        jdbc.update("update gate_gate set status = 'ISSUING' where id = ?", gate.id());
        by(WaiverRule.WAIVER_TOO_LATE, () -> service.ask(officer, gate.id(), wanted(10)));
    }

    @Test
    void waiver_decided_already() {
        String id = ask();
        by(SharedRule.STALE_VERSION, () -> service.decide(director, id, new Version(9L), GRANTED));
        service.decide(director, id, Version.ANY, GRANTED);
        by(WaiverRule.WAIVER_DECIDED_ALREADY, () -> service.decide(director, id, Version.ANY, GRANTED));
        assertThat(rows.items(id, "DONE")).containsExactly("waiver.decide");
    }

    @Test
    void waiver_day_out_of_range() {
        by(WaiverRule.WAIVER_DAY_OUT_OF_RANGE, () -> service.ask(officer, gate.id(), wanted(0)));
        by(WaiverRule.WAIVER_DAY_OUT_OF_RANGE, () -> service.ask(officer, gate.id(), wanted(400)));
        String id = ask();
        service.decide(director, id, Version.ANY, GRANTED);
        jdbc.update("update gate_waiver set valid_until = ? where id = ?", today().minusDays(1), id);
        assertThat(state()).as("it has run out").isEqualTo(State.UNMET);
    }

    private State state() {
        return readiness.of(gate.at()).stream()
                .filter(item -> item.requirement().equals("S2-FEASIBILITY"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private String ask() {
        String id = service.ask(officer, gate.id(), wanted(10));
        assertThat(queries.waiver(id).status()).isEqualTo(WaiverStatus.ASKED);
        return id;
    }

    private WaiverWanted wanted(int days) {
        return wanted("S2-FEASIBILITY", days);
    }

    private WaiverWanted wanted(@Nullable String requirement, int days) {
        return new WaiverWanted(requirement, "批复文件正在办理。", today().plusDays(days));
    }

    private static WaiverAnswer refused(String why) {
        return new WaiverAnswer(WaiverAnswer.Choice.REFUSED, why);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
