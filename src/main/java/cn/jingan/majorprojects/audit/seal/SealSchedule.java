package cn.jingan.majorprojects.audit.seal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals and sends heads out every few seconds. What fails is noted, shown to the auditor, and tried again. */
@Component
class SealSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(SealSchedule.class);
    private static final int NOTED = 500;

    private final Sealer sealer;
    private final HeadFile heads;
    private final Duties duties;
    private final Clock clock;

    SealSchedule(Sealer sealer, HeadFile heads, Duties duties, Clock clock) {
        this.sealer = sealer;
        this.heads = heads;
        this.duties = duties;
        this.clock = clock;
    }

    /** Seals what waits. */
    @Scheduled(fixedDelayString = "${majorprojects.ledger.seal-every}")
    void seal() {
        attempt(Duty.SEAL, sealer::seal);
    }

    /** Sends heads out, apart from the sealing: a file on another host may hang. */
    @Scheduled(fixedDelayString = "${majorprojects.ledger.seal-every}")
    void send() {
        attempt(Duty.HEADS, () -> {
            if (sealer.held().isPresent()) {
                heads.append();
            }
        });
    }

    private void attempt(String duty, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("The ledger could not do its duty {}: {}", duty, e.toString());
            note(duty, Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private void note(String duty, String failure) {
        try {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            duties.failed(duty, failure.substring(0, Math.min(failure.length(), NOTED)), now);
        } catch (RuntimeException e) {
            LOG.warn("Nor could it be noted: {}", e.toString());
        }
    }
}
