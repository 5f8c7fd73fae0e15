package cn.jingan.majorprojects.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets notices after a year (默认配置): they only told of what stands elsewhere. The history keeps what happened. */
@Component
class NoticeSweep {
    private static final Duration KEPT = Duration.ofDays(366);
    private static final int PART = 500;

    private final Notices notices;
    private final Clock clock;

    NoticeSweep(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 4 * * *", zone = "Asia/Shanghai")
    void sweep() {
        Instant then = clock.instant().minus(KEPT);
        List<String> old = notices.toldBefore(then, PART);
        while (!old.isEmpty()) {
            notices.delete(old);
            old = notices.toldBefore(then, PART);
        }
    }
}
