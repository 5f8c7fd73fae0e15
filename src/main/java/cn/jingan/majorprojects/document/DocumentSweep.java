package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes content that no row names and nobody has put there for a day: what rolled-back commands leave behind. */
@Component
@EnableScheduling
class DocumentSweep {
    private static final Duration LEFT_ALONE = Duration.ofDays(1);
    private static final String DIGEST = "[0-9a-f]{64}";

    private final Documents documents;
    private final DocumentStore store;
    private final Clock clock;

    DocumentSweep(Documents documents, DocumentStore store, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.clock = clock;
    }

    /** Each node may run it. An empty table beside a full folder is a wrong database, not a folder to empty. */
    @Scheduled(cron = "0 17 3 * * *")
    void sweep() throws IOException {
        remove(cutOff());
        if (documents.any()) {
            for (int first = 0; first < 256; first++) {
                String prefix = String.format("%02x", first);
                remove(unnamed(store.folder(prefix), documents.digests(prefix)));
            }
        }
    }

    private void remove(List<Path> files) throws IOException {
        for (Path file : files) {
            store.removeIfOlder(file, FileTime.from(clock.instant().minus(LEFT_ALONE)));
        }
    }

    private List<Path> cutOff() throws IOException {
        if (!Files.isDirectory(store.waiting())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(store.waiting())) {
            return files.toList();
        }
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
}
