package cn.jingan.majorprojects.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

    /** Forgets what is kept; the next read sees this node's change at once. */
    void forget() {
        kept = null;
    }

    private Directory read() {
        Directory directory = Directory.of(organization.departments(), organization.posts(), organization.holidays());
        kept = new Kept(clock.instant().plus(KEPT), directory);
        return directory;
    }
}
