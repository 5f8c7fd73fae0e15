package cn.jingan.majorprojects.gate.waiver;

import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Readiness.State;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Thresholds;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the lead department 30 and 7 days before a waiver ends, and when it has (默认配置), each once: what the gate went
 * without is to be there by then. Nobody is told of what is there meanwhile.
 */
@Component
class WaiverReminder {
    private static final List<Integer> DAYS = List.of(-1, 7, 30);

    private final Waivers waivers;
    private final GateQueries gates;
    private final Readiness readiness;
    private final ApplicationEventPublisher events;
    private final Thresholds thresholds;

    WaiverReminder(
            Waivers waivers,
            GateQueries gates,
            Readiness readiness,
            ApplicationEventPublisher events,
            Thresholds thresholds) {
        this.waivers = waivers;
        this.gates = gates;
        this.readiness = readiness;
        this.events = events;
        this.thresholds = thresholds;
    }

    @Scheduled(cron = "0 15 6 * * *", zone = "Asia/Shanghai")
    void remind() {
        thresholds.pass(DAYS, waivers::toWarn, this::tell);
    }

    private void tell(Waiver waiver, int days) {
        if (waivers.warned(waiver.id(), days) == 0 || !missing(waiver)) {
            return;
        }
        Notice notice = Notice.of(
                Notice.Kind.DUE,
                days < 0 ? "waiver.expired" : "waiver.ending",
                waiver.label() + "（" + waiver.validUntil() + "）",
                waiver.project(),
                "/waivers/" + waiver.id(),
                List.of(new Holding("OFFICER", Notice.LEAD), new Holding("HEAD", Notice.LEAD)));
        events.publishEvent(notice.about("waiver.until " + waiver.id(), Set.of()));
    }

    /** Whether what was waived is still not there. */
    private boolean missing(Waiver waiver) {
        return readiness.of(gates.gate(waiver.gateId()).at()).stream()
                .filter(item -> item.requirement().equals(waiver.requirement()))
                .anyMatch(item -> item.state() == State.WAIVED || item.state() == State.UNMET);
    }
}
