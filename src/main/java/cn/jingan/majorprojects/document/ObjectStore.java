package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Content in a bucket: {@code documents/ab/<sha256>/<copy>}. Whoever brings content that lies there for a while puts a
 * copy of its own beside it, and a sweep removes old copies only: so neither has to wait for the other, on any node.
 * What is read is kept on this machine for a day.
 */
final class ObjectStore implements ContentStore {
    private static final String ROOT = "documents/";
    /** A copy that young is not swept before the row that shares it is there. */
    private static final Duration SHARED = Duration.ofHours(12);

    private final S3Client client;
    private final String bucket;
    private final Path cache;
    private final Staging staging;
    private final Clock clock;

    ObjectStore(S3Client client, String bucket, Path cache, Staging staging, Clock clock) {
        this.client = client;
        this.bucket = bucket;
        this.cache = cache;
        this.staging = staging;
        this.clock = clock;
    }

    @Override
    public void keep(Staged staged) throws IOException {
        String folder = folder(staged.sha256());
        Instant young = clock.instant().minus(SHARED);
        answered(() -> {
            if (copies(folder).noneMatch(copy -> copy.lastModified().isAfter(young))) {
                client.putObject(
                        put -> put.bucket(bucket).key(folder + UUID.randomUUID()), RequestBody.fromFile(staged.file()));
            }
            return folder;
        });
    }

    @Override
    public Optional<Path> file(String sha256) {
        try {
            Path file = cache.resolve(sha256);
            if (Files.isRegularFile(file) || fetched(sha256, file)) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
                return Optional.of(file);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings content here, if it is there, and looks whether it is what its digest says. */
    private boolean fetched(String sha256, Path file) throws IOException {
        Optional<S3Object> copy = answered(() -> copies(folder(sha256)).findFirst());
        if (copy.isEmpty()) {
            return false;
        }
        Staged staged = answered(() -> {
            try (InputStream in =
                    client.getObject(get -> get.bucket(bucket).key(copy.get().key()))) {
                return staging.stage(() -> in, Limits.BYTES);
            }
        });
        if (!staged.sha256().equals(sha256)) {
            staging.discard(staged);
            throw new IOException(
                    "the store has other content under " + copy.get().key());
        }
        Files.createDirectories(cache);
        Files.move(staged.file(), file, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    @Override
    public void removeUnnamed(String prefix, Set<String> named, Instant since) throws IOException {
        forget(since);
        Map<String, List<S3Object>> all = answered(() -> copies(ROOT + prefix + "/")
                .collect(Collectors.groupingBy(copy -> copy.key().split("/")[2])));
        for (Map.Entry<String, List<S3Object>> content : all.entrySet()) {
            for (S3Object copy : superfluous(content.getValue(), named.contains(content.getKey()), since)) {
                answered(() ->
                        client.deleteObject(delete -> delete.bucket(bucket).key(copy.key())));
            }
        }
    }

    /** Old copies of what no row names; of what one names, all but the newest, once that is old too. */
    private static List<S3Object> superfluous(List<S3Object> copies, boolean named, Instant since) {
        List<S3Object> newestFirst = copies.stream()
                .sorted(Comparator.comparing(S3Object::lastModified).reversed())
                .toList();
        boolean settled = newestFirst.get(0).lastModified().isBefore(since);
        return newestFirst.stream()
                .skip(named ? 1 : 0)
                .filter(copy -> (settled || !named) && copy.lastModified().isBefore(since))
                .toList();
    }

    /** Drops what nobody of this machine has read for a while. */
    private void forget(Instant since) throws IOException {
        if (Files.isDirectory(cache)) {
            try (Stream<Path> files = Files.list(cache)) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    private Stream<S3Object> copies(String prefix) {
        return client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream();
    }

    private static String folder(String sha256) {
        return ROOT + sha256.substring(0, 2) + "/" + sha256 + "/";
    }

    /** Something asked of the store. */
    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T answered(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
    }
}
