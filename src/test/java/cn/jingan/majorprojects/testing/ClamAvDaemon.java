package cn.jingan.majorprojects.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real ClamAV daemon on a free port of this machine. The virus database is not needed: it knows one signature, that
 * of the test file every scanner knows (EICAR).
 */
public final class ClamAvDaemon implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int KNOCK_MILLIS = 500;

    private final int port = freePort();
    private final Path folder;
    private final Process process;

    /** Starts it in that folder with the signature, written as in a .ndb file, and returns when it listens. */
    public ClamAvDaemon(Path folder, String signature) {
        this.folder = folder;
        try {
            Path database = Files.createDirectories(folder.resolve("database"));
            Files.writeString(database.resolve("test.ndb"), signature + "\n");
            process = start(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waitUntilItListens();
    }

    private Process start(Path database) throws IOException {
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"),
                """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                StreamMaxLength 60M
                """
                        .formatted(port, database));
        return new ProcessBuilder(executable().orElseThrow().toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
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

    private void waitUntilItListens() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!listens()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("clamd did not start: " + said());
            }
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), KNOCK_MILLIS);
            return true;
        } catch (IOException e) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(KNOCK_MILLIS / 10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return folder.resolve("clamd.log");
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
