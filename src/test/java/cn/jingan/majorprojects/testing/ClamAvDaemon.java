package cn.jingan.majorprojects.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real ClamAV daemon on a free port of this machine. The virus database is not needed: it knows one signature, that
 * of the test file every scanner knows (EICAR).
 */
public final class ClamAvDaemon implements AutoCloseable {
    private final int port = Daemon.freePort();
    private final Daemon daemon;

    /** Starts it in that folder with the signature, written as in a .ndb file, and returns when it listens. */
    public ClamAvDaemon(Path folder, String signature) {
        try {
            Path database = Files.createDirectories(folder.resolve("database"));
            Files.writeString(database.resolve("test.ndb"), signature + "\n");
            Path settings = Files.writeString(folder.resolve("clamd.conf"), settings(database));
            daemon = new Daemon(
                    List.of(executable().orElseThrow().toString(), "-c", settings.toString()),
                    port,
                    folder.resolve("clamd.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settings(Path database) {
        return """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                StreamMaxLength 60M
                """
                .formatted(port, database);
    }

    /** Where it is on this machine; empty where it is not. */
    public static Optional<Path> executable() {
        return Stream.of("/usr/sbin/clamd", "/usr/bin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    public int port() {
        return port;
    }

    /** Stops it. */
    @Override
    public void close() {
        daemon.close();
    }
}
