package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.search.TextIndex;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals, sends heads out and lets the search follow every few seconds. What fails is noted, shown to the auditor, and
 * tried again.
 */
@Component
class SealSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(SealSchedule.class);
    private static final int NOTED = 500;
    private static final int PART = 1_000;

    private final Sealer sealer;
    private final HeadFile heads;
    private final TextIndex index;
    private final Duties duties;
    private final Clock clock;

    SealSchedule(Sealer sealer, HeadFile heads, TextIndex index, Duties duties, Clock clock) {
        this.sealer = sealer;
        this.heads = heads;
        this.index = index;
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

    /** Lets the search follow the tree. */
    @Scheduled(fixedDelayString = "${majorprojects.ledger.seal-every}")
    void index() {
        attempt(Duty.INDEX, () -> {
            long taken = 0;
            for (int part = index.follow(PART); part > 0; part = index.follow(PART)) {
                taken += part;
            }
            if (taken > 0) {
                duties.done(Duty.INDEX, index.indexed(), now());
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
            duties.failed(duty, failure.substring(0, Math.min(failure.length(), NOTED)), now());
        } catch (RuntimeException e) {
            LOG.warn("Nor could it be noted: {}", e.toString());
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
