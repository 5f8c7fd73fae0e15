package cn.jingan.majorprojects.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as the tests of its shape read them. */
final class Roots {
    static final Path MAPPERS = Path.of("src/main/resources/cn/jingan/majorprojects");
    static final Path MIGRATIONS = Path.of("db");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Roots() {}

    /** Files below the folder whose name ends so, in order; none where there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
