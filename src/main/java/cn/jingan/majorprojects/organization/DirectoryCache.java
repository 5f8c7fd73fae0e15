package cn.jingan.majorprojects.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the directory for ten seconds, so that other nodes see an administrator's change within that time. */
@Component
class DirectoryCache {
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Organization organization;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    private record Kept(Instant until, Directory directory) {}

    DirectoryCache(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    Directory get() {
        Kept present = kept;
        return present != null && present.until().isAfter(clock.instant()) ? present.directory() : read();
    }

    /**
     * Forgets what is kept, now and when the transaction ends: what others read meanwhile is the state before it, and
     * what it read itself may be taken back.
     */
    void forget() {
        kept = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    kept = null;
                }
            });
        }
    }

    private Directory read() {
        Directory directory = Directory.of(organization.departments(), organization.posts(), organization.holidays());
        kept = new Kept(clock.instant().plus(KEPT), directory);
        return directory;
    }
}
