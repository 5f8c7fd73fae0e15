package cn.jingan.majorprojects.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one application of the tests keeps its files: never where another keeps them, and never the product's own. */
public final class DataDirectory {
    private static final Path HOME = Path.of("target", "data");

    private DataDirectory() {}

    /** A new directory under {@code target}. */
    public static Path fresh() {
        try {
            return Files.createTempDirectory(Files.createDirectories(HOME), "run")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
