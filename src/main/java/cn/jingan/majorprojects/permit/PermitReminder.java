package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Thresholds;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the lead department 60, 30 and 7 days before a permit ends, and when it has (默认配置); each once. */
@Component
class PermitReminder {
    private static final List<Integer> DAYS = List.of(-1, 7, 30, 60);

    private final Permits permits;
    private final PermitKinds kinds;
    private final ApplicationEventPublisher events;
    private final Thresholds thresholds;

    PermitReminder(Permits permits, PermitKinds kinds, ApplicationEventPublisher events, Thresholds thresholds) {
        this.permits = permits;
        this.kinds = kinds;
        this.events = events;
        this.thresholds = thresholds;
    }

    @Scheduled(cron = "0 10 6 * * *", zone = "Asia/Shanghai")
    void remind() {
        thresholds.pass(DAYS, permits::toWarn, this::tell);
    }

    private void tell(PermitView permit, int days) {
        int marked = permits.warned(permit, days);
        String label = kinds.find(permit.kind()).map(PermitKind::name).orElse(permit.kind()) + " " + permit.number()
                + "（" + permit.validUntil() + "）";
        Notice notice = Notice.of(
                Notice.Kind.DUE,
                days < 0 ? "permit.expired" : "permit.ending",
                label,
                permit.project(),
                "/permits/" + permit.id(),
                List.of(new Holding("OFFICER", Notice.LEAD), new Holding("HEAD", Notice.LEAD)));
        if (marked > 0) {
            events.publishEvent(notice.about("permit.until " + permit.id() + " " + permit.validUntil(), Set.of()));
        }
    }
}
