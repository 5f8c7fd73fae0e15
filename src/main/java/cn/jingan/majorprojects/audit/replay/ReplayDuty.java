package cn.jingan.majorprojects.audit.replay;

import cn.jingan.majorprojects.audit.seal.Duty;
import cn.jingan.majorprojects.audit.seal.SealedLedger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Replays every night, on one node, and whenever somebody asks; what differs is shown until it does no more. */
@Component
public class ReplayDuty {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayDuty.class);
    private static final int SHOWN = 5;

    private final Replay replay;
    private final SealedLedger ledger;

    ReplayDuty(Replay replay, SealedLedger ledger) {
        this.replay = replay;
        this.ledger = ledger;
    }

    /** Compares at night. */
    @Scheduled(cron = "0 20 2 * * *")
    void atNight() {
        if (ledger.leads()) {
            run();
        }
    }

    /** Compares now and notes what came out. */
    public Replay.Result run() {
        Replay.Result result = replay.run();
        String differences = result.differences().stream()
                .limit(SHOWN)
                .map(Difference::toString)
                .collect(Collectors.joining("; "));
        ledger.note(Duty.REPLAY, result.chains(), differences.isEmpty() ? null : differences);
        if (!differences.isEmpty()) {
            LOG.warn("The history tells otherwise than the tables: {}", differences);
        }
        return result;
    }
}
