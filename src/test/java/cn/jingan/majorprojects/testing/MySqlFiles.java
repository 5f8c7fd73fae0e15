package cn.jingan.majorprojects.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The MySQL 8.0.12 binaries of the test dependency, unpacked once under {@code target/mysql}. */
final class MySqlFiles {
    static final Path HOME = Path.of("target", "mysql").toAbsolutePath();
    private static final Path UNPACKED = HOME.resolve("8.0.12");
    private static final Path BRIDGE = HOME.resolve("lib");
    private static final List<Path> LIBRARIES = Stream.of(
                    "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64")
            .map(Path::of)
            .toList();

    private MySqlFiles() {}

    static Path home() {
        if (!Files.isDirectory(UNPACKED)) {
            unpack();
        }
        return UNPACKED;
    }

    static Path mysqld() {
        return home().resolve("bin/mysqld");
    }

    /** Newer Debian and Ubuntu call libaio.so.1 libaio.so.1t64; a link of the old name serves the old binary. */
    static Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", BRIDGE.toString());
    }

    /** The shared libraries the server asks for and the machine lacks; none where there is no ldd to ask. */
    static List<String> missingLibraries() {
        bridgeAsynchronousInput();
        Command ldd = new Command(environment(), List.of("ldd", mysqld().toString()));
        return ldd.run()
                .said()
                .lines()
                .filter(line -> line.contains("not found"))
                .map(line -> line.trim().split(" ")[0])
                .toList();
    }

    private static void bridgeAsynchronousInput() {
        boolean named = LIBRARIES.stream().anyMatch(at -> Files.exists(at.resolve("libaio.so.1")));
        if (!named) {
            LIBRARIES.stream()
                    .map(at -> at.resolve("libaio.so.1t64"))
                    .filter(Files::exists)
                    .findFirst()
                    .ifPresent(MySqlFiles::link);
        }
    }

    private static void link(Path library) {
        try {
            Files.createDirectories(BRIDGE);
            Path link = BRIDGE.resolve("libaio.so.1");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, library);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack() {
        String name = "/mysql-%s-%s.tar.gz"
                .formatted(System.getProperty("os.name").replace(' ', '_'), System.getProperty("os.arch"));
        try (InputStream archive = MySqlFiles.class.getResourceAsStream(name)) {
            if (archive == null) {
                throw new IllegalStateException("There is no MySQL server for this machine: " + name);
            }
            Files.createDirectories(HOME);
            Path half = Files.createTempDirectory(HOME, "unpacking");
            extract(archive, half);
            Files.move(half, UNPACKED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void extract(InputStream archive, Path into) {
        Command tar = new Command(Map.of(), List.of("tar", "-xz", "-C", into.toString()));
        Command.Outcome outcome = tar.run(archive);
        if (!outcome.succeeded()) {
            throw new IllegalStateException("tar could not unpack the MySQL server: " + outcome.said());
        }
    }
}
