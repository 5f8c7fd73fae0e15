package cn.jingan.majorprojects.testing;

import java.nio.file.Path;
import java.util.List;

/** A store that speaks S3, on a free port of this machine: S3Mock as its makers ship it, in a process of its own. */
public final class ObjectStoreServer implements AutoCloseable {
    private static final Path PROGRAM = Path.of("target", "object-store", "s3mock-exec.jar");

    private final int port = Daemon.freePort();
    private final Daemon daemon;

    /** Starts it with one empty bucket, and returns when it listens. */
    public ObjectStoreServer(Path folder, String bucket) {
        daemon = new Daemon(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        PROGRAM.toString(),
                        "--http.port=" + port,
                        "--server.port=" + Daemon.freePort(),
                        "--com.adobe.testing.s3mock.store.root=" + folder,
                        "--com.adobe.testing.s3mock.store.initialBuckets=" + bucket),
                port,
                folder.resolveSibling("object-store.log"));
    }

    /** Where it answers. */
    public String endpoint() {
        return "http://localhost:" + port;
    }

    /** Stops it. */
    @Override
    public void close() {
        daemon.close();
    }
}
