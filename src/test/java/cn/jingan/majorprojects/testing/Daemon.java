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
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own that listens on a port of this machine. */
final class Daemon implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int KNOCK_MILLIS = 500;

    private final int port;
    private final Path log;
    private final Process process;

    /** Starts it with those words and returns when it listens there; what it says goes to the log. */
    Daemon(List<String> words, int port, Path log) {
        this.port = port;
        this.log = log;
        try {
            process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        waitUntilItListens();
    }

    /** A port that nobody listens on. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilItListens() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!listens()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("it did not start: " + said());
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

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it. */
    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
