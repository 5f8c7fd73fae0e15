package cn.jingan.majorprojects.gate.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** That a waiver ends, at a gate of a road that is opened early. */
@OnH2
@Import(Fixtures.class)
@Transactional
@RecordApplicationEvents
class WaiverReminderTest {
    @Autowired
    private WaiverReminder reminder;

    @Autowired
    private WaiverService waivers;

    @Autowired
    private PermitService permits;

    @Autowired
    private GateService gates;

    @Autowired
    private GateSubjects subjects;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void is_told_once_at_each_threshold_until_what_it_waives_is_there(ApplicationEvents events) {
        String code = registry.road();
        String gate = gates.open(subjects.of(cast.project(code).id()), GateKind.S2, "none", "gate@1");
        String id = granted(gate);
        reminder.remind();
        reminder.remind();
        assertThat(told(events, id)).containsExactly("waiver.ending");
        jdbc.update("update gate_waiver set valid_until = ? where id = ?", today().minusDays(1), id);
        reminder.remind();
        reminder.remind();
        assertThat(told(events, id)).containsExactly("waiver.ending", "waiver.expired");
        String there = granted(gate);
        approve(code);
        reminder.remind();
        assertThat(told(events, there)).isEmpty();
    }

    private String granted(String gate) {
        WaiverWanted wanted = new WaiverWanted("S2-FEASIBILITY", "批复文件正在办理。", today().plusDays(10));
        String id = waivers.ask(cast.actor("jgw.officer"), gate, wanted);
        WaiverAnswer granted = new WaiverAnswer(WaiverAnswer.Choice.GRANTED, null);
        waivers.decide(cast.actor("fgw.director"), id, Version.ANY, granted);
        return id;
    }

    private void approve(String code) {
        Actor officer = cast.actor("jgw.officer");
        PermitEntry entry =
                new PermitEntry("FEASIBILITY", null, "示例 1 号", "示例机关", today(), null, List.of(Cast.scan("批复.pdf")));
        permits.verify(cast.actor("jgw.head"), permits.record(officer, code, entry), Version.ANY);
    }

    private static List<String> told(ApplicationEvents events, String id) {
        return events.stream(Notice.class)
                .filter(notice ->
                        notice.kind() == Notice.Kind.DUE && notice.href().equals("/waivers/" + id))
                .map(Notice::words)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
