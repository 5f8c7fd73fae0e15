package cn.jingan.majorprojects.light;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.project.CaseService;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.RunState;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal about lights; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class LightRuleTest {
    private static final OverrideAnswer GRANTED = new OverrideAnswer(OverrideAnswer.Choice.GRANTED, null);

    @Autowired
    private LightOverrideService service;

    @Autowired
    private CaseService cases;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    private String code;
    private Actor officer;
    private Actor leader;

    @BeforeEach
    void theRoad() {
        code = registry.road();
        officer = cast.actor("jgw.officer");
        leader = cast.actor("zf.construction");
    }

    @Test
    void not_the_light_asker() {
        by(LightRule.NOT_THE_LIGHT_ASKER, () -> service.ask(cast.actor("jgw.head"), code, wanted(30)));
        by(LightRule.NOT_THE_LIGHT_ASKER, () -> service.ask(leader, code, wanted(30)));
        by(SharedRule.NOT_FOUND, () -> service.ask(cast.actor("jyj.officer"), code, wanted(30)));
    }

    @Test
    void not_the_light_decider() {
        String id = ask();
        by(LightRule.NOT_THE_LIGHT_DECIDER, () -> service.decide(officer, id, Version.ANY, GRANTED));
        by(LightRule.NOT_THE_LIGHT_DECIDER, () -> service.decide(cast.actor("zf.culture"), id, Version.ANY, GRANTED));
    }

    @Test
    void not_the_light_ender() {
        String id = ask();
        by(LightRule.NOT_THE_LIGHT_ENDER, () -> service.end(cast.actor("jgw.head"), id, Version.ANY, "不再需要。"));
        by(LightRule.NOT_THE_LIGHT_ENDER, () -> service.end(cast.actor("jgw.office"), id, Version.ANY, "不再需要。"));
        by(SharedRule.TEXT_REQUIRED, () -> service.end(officer, id, Version.ANY, " "));
    }

    @Test
    void light_asker_decides() {
        String id = ask();
        rows.change("update light_override set asked_by = ? where id = ?", leader.personId(), id);
        by(LightRule.LIGHT_ASKER_DECIDES, () -> service.decide(leader, id, Version.ANY, GRANTED));
    }

    @Test
    void no_light() {
        rows.change("update light_state set colour = null, shown = null where project = ?", code);
        by(LightRule.NO_LIGHT, () -> service.ask(officer, code, wanted(30)));
    }

    @Test
    void light_of_a_standstill() {
        cases.run(cast.project(code).id(), RunState.SUSPENDED);
        by(LightRule.LIGHT_OF_A_STANDSTILL, () -> service.ask(officer, code, wanted(30)));
    }

    @Test
    void light_is_so_already() {
        by(LightRule.LIGHT_IS_SO_ALREADY, () -> service.ask(officer, code, wanted(Light.GREY, 30)));
        by(SharedRule.UNKNOWN_CHOICE, () -> service.ask(officer, code, new OverrideWanted(null, "理由", day(30))));
    }

    @Test
    void light_override_open() {
        String id = ask();
        by(LightRule.LIGHT_OVERRIDE_OPEN, () -> service.ask(officer, code, wanted(30)));
        service.decide(leader, id, Version.ANY, GRANTED);
        by(LightRule.LIGHT_OVERRIDE_OPEN, () -> service.ask(officer, code, wanted(30)));
        service.end(officer, id, Version.ANY, "不再需要。");
        ask();
    }

    @Test
    void light_decided_already() {
        String id = ask();
        by(SharedRule.STALE_VERSION, () -> service.decide(leader, id, new Version(9L), GRANTED));
        by(SharedRule.TEXT_REQUIRED, () -> service.decide(leader, id, Version.ANY, refused(" ")));
        service.decide(leader, id, Version.ANY, refused("逾期属实。"));
        by(LightRule.LIGHT_DECIDED_ALREADY, () -> service.decide(leader, id, Version.ANY, GRANTED));
    }

    @Test
    void light_override_over() {
        String id = ask();
        service.end(officer, id, Version.ANY, "不再需要。");
        by(LightRule.LIGHT_OVERRIDE_OVER, () -> service.end(officer, id, Version.ANY, "不再需要。"));
    }

    @Test
    void light_day_out_of_range() {
        by(LightRule.LIGHT_DAY_OUT_OF_RANGE, () -> service.ask(officer, code, wanted(0)));
        by(LightRule.LIGHT_DAY_OUT_OF_RANGE, () -> service.ask(officer, code, wanted(91)));
        String id = service.ask(officer, code, wanted(90));
        rows.change("update light_override set valid_until = ? where id = ?", day(-1), id);
        by(LightRule.LIGHT_DAY_OUT_OF_RANGE, () -> service.decide(leader, id, Version.ANY, GRANTED));
        service.decide(leader, id, Version.ANY, refused("已过期。"));
    }

    private String ask() {
        String id = service.ask(officer, code, wanted(30));
        assertThat(rows.open(id)).containsExactly("lightOverride.decide");
        return id;
    }

    private OverrideWanted wanted(int days) {
        return wanted(Light.GREEN, days);
    }

    private OverrideWanted wanted(Light light, int days) {
        return new OverrideWanted(light, "已与施工单位商定。", day(days));
    }

    private static OverrideAnswer refused(String why) {
        return new OverrideAnswer(OverrideAnswer.Choice.REFUSED, why);
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock).plusDays(days);
    }
}
