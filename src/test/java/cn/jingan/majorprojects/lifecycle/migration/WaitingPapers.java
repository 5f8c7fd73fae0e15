package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionGiven.Wanted;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.gate.condition.ConditionAnswer;
import cn.jingan.majorprojects.gate.condition.ConditionReport;
import cn.jingan.majorprojects.gate.condition.ConditionService;
import cn.jingan.majorprojects.gate.figure.FigureEntry;
import cn.jingan.majorprojects.gate.figure.FigureKind;
import cn.jingan.majorprojects.gate.figure.FigureService;
import cn.jingan.majorprojects.gate.waiver.WaiverAnswer;
import cn.jingan.majorprojects.gate.waiver.WaiverService;
import cn.jingan.majorprojects.gate.waiver.WaiverWanted;
import cn.jingan.majorprojects.light.LightOverrideService;
import cn.jingan.majorprojects.light.OverrideAnswer;
import cn.jingan.majorprojects.light.OverrideWanted;
import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** A road whose papers wait at every place: a permit, a figure, a waiver, a light, and two conditions of an approval. */
class WaitingPapers {
    private static final String OFFICER = Registry.LEAD + ".officer";
    private static final String HEAD = Registry.LEAD + ".head";

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private PermitService permits;

    @Autowired
    private FigureService figures;

    @Autowired
    private WaiverService waivers;

    @Autowired
    private ConditionService conditions;

    @Autowired
    private LightOverrideService overrides;

    @Autowired
    private Clock clock;

    private String permit;
    private String figure;
    private String waiver;
    private String override;
    private Condition fulfilling;
    private Condition verifying;

    void lead() {
        String code = registry.road();
        cast.completeStage(code);
        cast.passGate(code);
        conditions(code);
        cast.completeStage(code);
        LocalDate today = LocalDate.now(clock);
        permit = permits.record(
                cast.actor(OFFICER),
                code,
                new PermitEntry("CONSTRUCTION", null, "示例", "示例机关", today, null, List.of(Cast.scan("证照.pdf"))));
        figure = figures.record(
                cast.actor(OFFICER),
                code,
                new FigureEntry(FigureKind.SIGNING_RATE, 96, 100, today, List.of(Cast.scan("签约统计.pdf"))));
        WaiverWanted wanted = new WaiverWanted("S2-FEASIBILITY", "批复正在办理。", today.plusDays(60));
        waiver = waivers.ask(cast.actor(OFFICER), cast.gate(code).gate().id(), wanted);
        OverrideWanted green = new OverrideWanted(Light.GREEN, "已协调。", today.plusDays(60));
        override = overrides.ask(cast.actor(OFFICER), code, green);
    }

    /** S1 is passed on two conditions; the first is reported. */
    private void conditions(String code) {
        cast.submit(code);
        cast.allAgree(code);
        LocalDate due = LocalDate.now(clock).plusDays(30);
        List<Wanted> wanted = List.of(
                new Wanted(1, "办妥涉河许可。", "czj", due, GateKind.S2), new Wanted(2, "补齐资金证明。", "czj", due, GateKind.S2));
        cast.decide(code, new DecisionGiven(Verdict.CONDITIONAL, "同意，按条件办理。", List.of(), wanted));
        List<Condition> open = cast.gate(code, GateKind.S1).conditions();
        verifying = open.get(0);
        fulfilling = open.get(1);
        report(verifying);
    }

    private void report(Condition condition) {
        ConditionReport report = new ConditionReport("已办妥。", List.of(Cast.scan("许可.pdf")));
        conditions.report(cast.actor("czj.handler"), condition.id(), Version.ANY, report);
    }

    void goOn() {
        permits.verify(cast.actor(HEAD), permit, Version.ANY);
        figures.verify(cast.actor(HEAD), figure, Version.ANY);
        WaiverAnswer granted = new WaiverAnswer(WaiverAnswer.Choice.GRANTED, "同意。");
        waivers.decide(cast.actor("fgw.director"), waiver, Version.ANY, granted);
        OverrideAnswer shown = new OverrideAnswer(OverrideAnswer.Choice.GRANTED, null);
        overrides.decide(cast.actor("zf.construction"), override, Version.ANY, shown);
        report(fulfilling);
        for (Condition each : List.of(verifying, fulfilling)) {
            ConditionAnswer accepted = new ConditionAnswer(ConditionAnswer.Choice.ACCEPTED, null);
            conditions.verify(cast.actor(HEAD), each.id(), Version.ANY, accepted);
        }
        for (String done : List.of(permit, figure, waiver, override, verifying.id(), fulfilling.id())) {
            assertThat(rows.open(done)).isEmpty();
        }
    }
}
