package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Content on disk under its digest: {@code documents/ab/cd/<sha256>}. The same content lies there once. */
final class DiskStore implements ContentStore {
    private static final String DIGEST = "[0-9a-f]{64}";

    private final Path root;
    private final StoreLock lock;
    private final Clock clock;

    DiskStore(Path root, Clock clock) {
        this.root = root.toAbsolutePath();
        this.lock = new StoreLock(this.root);
        this.clock = clock;
    }

    @Override
    public Optional<Path> file(String sha256) {
        return Optional.of(path(sha256)).filter(Files::isRegularFile);
    }

    @Override
    public void keep(Staged staged) throws IOException {
        Path target = path(staged.sha256());
        Path inner = Files.createDirectories(target.resolveSibling("."));
        Files.setLastModifiedTime(staged.file(), FileTime.from(clock.instant()));
        lock.hold(() -> Files.move(staged.file(), target, StandardCopyOption.ATOMIC_MOVE));
        sync(inner);
        sync(inner.resolve(".."));
        sync(root);
    }

    @Override
    public void removeUnnamed(String prefix, Set<String> named, Instant since) throws IOException {
        for (Path file : unnamed(root.resolve(prefix), named)) {
            removeIfOlder(file, FileTime.from(since));
        }
    }

    /** Removes a file if it is still older than that; nobody can renew it in between. */
    void removeIfOlder(Path file, FileTime than) throws IOException {
        lock.hold(() -> {
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(than) < 0) {
                Files.delete(file);
            }
        });
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static List<Path> unnamed(Path folder, Set<String> named) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> nameOf(file).matches(DIGEST))
                    .filter(file -> !named.contains(nameOf(file)))
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        return file.subpath(file.getNameCount() - 1, file.getNameCount()).toString();
    }

    /** A rename survives a power cut only once its folder is on the disk; where folders cannot be opened, it is moot. */
    private static void sync(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }
}
