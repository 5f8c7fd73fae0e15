package cn.jingan.majorprojects.light;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.RoadMapService;
import cn.jingan.majorprojects.project.CaseService;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLights;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The light of a road: judged as its dates pass, shown otherwise by decision. */
@Import(Fixtures.class)
abstract class LightCases {
    @Autowired
    private LightService lights;

    @Autowired
    private LightOverrideService overrides;

    @Autowired
    private LightQueries queries;

    @Autowired
    private CaseLights shown;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private RoadMapService roadMaps;

    @Autowired
    private CaseService cases;

    @Autowired
    private Actions actions;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    private String code;
    private String id;
    private MilestoneView first;
    private LocalDate today;

    @BeforeEach
    void theRoad() {
        code = registry.road();
        id = cast.project(code).id();
        first = cast.roadMap(code).get(0);
        today = LocalDate.now(clock);
        LocaleContextHolder.setLocale(Locale.CHINESE);
    }

    @AfterEach
    void theLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void is_judged_at_once_when_a_date_or_a_state_changes_and_tells_when_its_colour_does() {
        assertShown(Light.GREY, "本阶段未填计划日期，不判");
        assertThat(told()).as("grey is what a case begins with").isEmpty();
        plan(today);
        assertShown(Light.GREEN, "本阶段没有逾期的节点");
        plan(today.minusDays(1));
        assertShown(Light.YELLOW, "节点“%s”计划 %s，逾期 1 日（1–15 日为黄）".formatted(first.label(), today.minusDays(1)));
        plan(today.minusDays(15));
        assertThat(queries.state(code).overdueDays()).isEqualTo(15);
        plan(today.minusDays(16));
        assertShown(Light.RED, "节点“%s”计划 %s，逾期 16 日（≥ 16 日为红）".formatted(first.label(), today.minusDays(16)));
        cast.complete(Registry.LEAD, first);
        assertShown(Light.GREEN, "本阶段没有逾期的节点");
        assertThat(told()).containsExactly("灰 → 绿", "绿 → 黄", "黄 → 红", "红 → 绿");
        assertThat(rows.text("select opinion from audit_entry where subject_id = ? and label = '黄 → 红'", code))
                .endsWith("逾期 16 日（≥ 16 日为红）");
    }

    @Test
    void is_judged_again_every_day() {
        plan(today);
        rows.change("update milestone_milestone set planned_on = ? where id = ?", today.minusDays(2), first.id());
        rows.change("update light_state set computed_on = ? where project = ?", today.minusDays(1), code);
        assertThat(lights.judgeDue(500)).isPositive();
        LightState state = queries.state(code);
        assertThat(state.colour()).isEqualTo(Light.YELLOW);
        assertThat(state.ruleRow()).isEqualTo("overdue-yellow");
        assertThat(state.tableVersion()).isEqualTo("traffic-light@1");
        assertThat(state.milestoneId()).isEqualTo(first.id());
        assertThat(state.computedOn()).isEqualTo(today);
        assertThat(listed(Light.YELLOW)).contains(code);
        assertThat(listed(Light.GREEN)).doesNotContain(code);
    }

    @Test
    @Transactional
    void is_grey_while_the_case_stands_and_gone_when_it_is_over() {
        plan(today.minusDays(20));
        Actor office = cast.actor("jgw.office");
        String held = overrides.ask(office, code, wanted(Light.YELLOW));
        overrides.decide(leader(), held, Version.ANY, granted());
        assertShown(Light.YELLOW, null);
        cases.run(id, RunState.SUSPENDED);
        assertShown(Light.GREY, "项目已暂停，不判");
        cases.run(id, RunState.ACTIVE);
        assertShown(Light.YELLOW, null);
        cases.run(id, RunState.TERMINATED);
        assertThat(shown.of(List.of(code))).isEmpty();
        assertThat(listed(null)).contains(code);
        assertThat(queries.override(held).status()).isEqualTo(OverrideStatus.ENDED);
    }

    @Test
    void is_shown_otherwise_by_decision_until_the_last_day() {
        plan(today.minusDays(3));
        Actor officer = cast.actor(Registry.LEAD + ".officer");
        String asked = overrides.ask(officer, code, wanted(Light.GREEN));
        assertThat(queries.override(asked).deciderPost()).isEqualTo("VICE_MAYOR_CONSTRUCTION");
        assertThat(rows.open(asked)).containsExactly("lightOverride.decide");
        assertThat(names(leader(), "lightOverride", asked)).contains("lightOverride.decide");
        assertThat(names(officer, "light", code)).as("one at a time").isEmpty();
        overrides.decide(leader(), asked, Version.ANY, granted());
        assertThat(rows.items(asked, "DONE")).containsExactly("lightOverride.decide");
        assertShown(Light.GREEN, null);
        assertThat(reason())
                .startsWith("改灯，系统判 黄：节点“" + first.label() + "”")
                .endsWith("；至 %s，决定人 分管副区长（城建）".formatted(today.plusDays(30)));
        assertThat(listed(Light.GREEN)).contains(code);
        assertThat(queries.state(code).colour())
                .as("what the system judges is kept")
                .isEqualTo(Light.YELLOW);

        rows.change("update light_state set override_until = ? where project = ?", today.minusDays(1), code);
        lights.judge(List.of(code));
        assertShown(Light.YELLOW, null);
        assertThat(names(officer, "light", code)).containsExactly("light.override");
        assertThat(rows.ledgerOf(asked))
                .containsExactly("light.overrideAsked", "light.overrideGranted", "light.overrideEnded");
    }

    @Test
    void is_shown_as_judged_after_a_refusal_a_withdrawal_or_an_early_end() {
        plan(today.minusDays(3));
        Actor office = cast.actor("jgw.office");
        String refused = overrides.ask(office, code, wanted(Light.GREEN));
        OverrideAnswer no = new OverrideAnswer(OverrideAnswer.Choice.REFUSED, "逾期属实。");
        overrides.decide(leader(), refused, Version.ANY, no);
        assertShown(Light.YELLOW, null);
        String withdrawn = overrides.ask(office, code, wanted(Light.GREEN));
        overrides.end(office, withdrawn, Version.ANY, "不再需要。");
        assertThat(rows.open(withdrawn)).as("nobody is asked any more").isEmpty();
        String granted = overrides.ask(office, code, wanted(Light.GREEN));
        overrides.decide(leader(), granted, Version.ANY, granted());
        assertShown(Light.GREEN, null);
        overrides.end(leader(), granted, Version.ANY, "节点已恢复正常。");
        assertShown(Light.YELLOW, null);
        assertThat(rows.ledgerOf(refused)).containsExactly("light.overrideAsked", "light.overrideRefused");
        assertThat(queries.visible(office, code).overrides())
                .extracting(LightOverride::status)
                .containsExactly(OverrideStatus.ENDED, OverrideStatus.ENDED, OverrideStatus.REFUSED);
    }

    private void assertShown(Light light, @Nullable String reason) {
        CaseLights.Shown now = shown.of(List.of(code)).get(code);
        assertThat(now).isNotNull();
        assertThat(now.colour()).isEqualTo(light.name());
        assertThat(reason == null ? now.reason() : reason).isEqualTo(now.reason());
    }

    private String reason() {
        return shown.of(List.of(code)).get(code).reason();
    }

    private void plan(LocalDate day) {
        roadMaps.plan(id, Map.of(first.id(), day));
    }

    /** The colours before and after, as the history has them. */
    private List<String> told() {
        return rows.labels(code, "light.changed");
    }

    private List<String> listed(@Nullable Light light) {
        ProjectFilter filter = new ProjectFilter(code, null, null, null, null, null, null, null, light);
        return projects.list(cast.auditor(), filter, null, 10).items().stream()
                .map(ProjectRow::code)
                .toList();
    }

    private List<String> names(Actor actor, String type, String subject) {
        return actions.of(actor, new Subject(type, subject)).stream()
                .map(Action::name)
                .toList();
    }

    private Actor leader() {
        return cast.actor("zf.construction");
    }

    private OverrideWanted wanted(Light light) {
        return new OverrideWanted(light, "已与施工单位商定，下周补齐。", today.plusDays(30));
    }

    private static OverrideAnswer granted() {
        return new OverrideAnswer(OverrideAnswer.Choice.GRANTED, null);
    }
}
