package cn.jingan.majorprojects.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationListener;
import org.springframework.util.FileSystemUtils;

/** Class paths of processes beside the tests: with the product's libraries, and of the tests' classes only some. */
public final class ClassPath {
    private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target", "libraries.txt");
    private static final Path PRODUCT = Path.of("target", "classes").toAbsolutePath();

    private final List<String> entries;

    private ClassPath(List<String> entries) {
        this.entries = entries;
    }

    /** The product. */
    public static ClassPath ofTheProduct() {
        return new ClassPath(
                Stream.concat(Stream.of(PRODUCT.toString()), libraries()).toList());
    }

    /** The folder of the product's models. */
    public static Path ofModels() {
        return PRODUCT.resolve("bpmn");
    }

    /** Nothing but the libraries. */
    public static ClassPath ofTheLibraries() {
        return new ClassPath(libraries().toList());
    }

    /** Those the product is run with: with those of the tests, it would start slower and with other settings. */
    private static Stream<String> libraries() {
        try {
            return Arrays.stream(Files.readString(LIBRARIES).strip().split(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the classes of that one's package, copied into that directory. */
    public ClassPath with(Class<?> one, Path directory) {
        Path folder = Path.of(one.getPackageName().replace('.', '/'));
        try {
            FileSystemUtils.copyRecursively(TESTS.resolve(folder), directory.resolve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClassPath(
                Stream.concat(Stream.of(directory.toString()), entries.stream()).toList());
    }

    /** With the classes of that listener's package, and the listener listening. */
    public ClassPath listening(Class<? extends ApplicationListener<?>> listener, Path directory) {
        try {
            Files.writeString(
                    Files.createDirectories(directory.resolve("META-INF")).resolve("spring.factories"),
                    ApplicationListener.class.getName() + "=" + listener.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with(listener, directory);
    }

    @Override
    public String toString() {
        return entries.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
