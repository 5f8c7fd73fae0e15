package cn.jingan.majorprojects.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Memory for the tables of a server where the machine lends it as a directory and has enough of it: what a process wrote
 * outlives it there as on a disk, and half of what the server asked of the machine's kernel was the disk's. The data
 * directory is a link to it, and where there is none a directory as any other.
 */
final class MySqlMemory {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 6L << 30;

    private final Path data;
    private final Path memory;

    /** Of the server whose data directory that is. */
    MySqlMemory(Path data) {
        this.data = data;
        this.memory = MEMORY.resolve("major-projects-tests-" + Integer.toHexString(data.hashCode()));
    }

    /** Makes the data directory a link to empty memory, where there is enough. */
    void take() throws IOException {
        forget();
        if (Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ENOUGH) {
            Files.createSymbolicLink(data, Files.createDirectory(memory));
        }
    }

    /** Gives the memory back, also that of a run which was killed. */
    void forget() {
        try {
            FileSystemUtils.deleteRecursively(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
