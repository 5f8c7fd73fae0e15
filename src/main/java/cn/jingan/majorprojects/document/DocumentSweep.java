package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes content that no row names and nobody has put there for a day: what rolled-back commands leave behind. */
@Component
@EnableScheduling
class DocumentSweep {
    private static final Duration LEFT_ALONE = Duration.ofDays(1);

    private final Documents documents;
    private final ContentStore store;
    private final Staging staging;
    private final Clock clock;

    DocumentSweep(Documents documents, ContentStore store, Staging staging, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.staging = staging;
        this.clock = clock;
    }

    /** Each node may run it. An empty table beside a full store is a wrong database, not a store to empty. */
    @Scheduled(cron = "0 17 3 * * *")
    void sweep() throws IOException {
        Instant since = clock.instant().minus(LEFT_ALONE);
        staging.removeCutOff(since);
        if (documents.any()) {
            for (int first = 0; first < 256; first++) {
                String prefix = String.format("%02x", first);
                store.removeUnnamed(prefix, documents.digests(prefix), since);
            }
        }
    }
}
