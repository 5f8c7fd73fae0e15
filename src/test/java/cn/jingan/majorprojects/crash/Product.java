package cn.jingan.majorprojects.crash;

import cn.jingan.majorprojects.MajorProjectsApplication;
import cn.jingan.majorprojects.crash.inside.Arrival;
import cn.jingan.majorprojects.crash.inside.DyingDriver;
import cn.jingan.majorprojects.crash.inside.Moment;
import cn.jingan.majorprojects.testing.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.springframework.util.FileSystemUtils;

/**
 * The product in a process of its own, as an operator starts it, with a driver that can end it. Its classes are taken as
 * the compiler made them: to verify them again was a tenth of each of its many starts.
 */
final class Product {
    private static final long PATIENCE_SECONDS = 240;

    private final Place place;
    private final Path ready;
    private final Path armed;
    private final Path log;
    private Process process;
    private List<String> said = List.of();

    Product(Place place) {
        this.place = place;
        this.ready = place.directory().resolve("ready");
        this.armed = place.directory().resolve("armed");
        this.log = place.directory().resolve("product.log");
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Starts it on what it has recorded so far, and returns when it serves. */
    void start() {
        try {
            Files.deleteIfExists(ready);
            Files.deleteIfExists(armed);
            process = launch();
            for (int tenths = 0; !Files.exists(ready); tenths++) {
                if (tenths > PATIENCE_SECONDS * 10 || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The product did not start: " + Files.readString(log));
                }
            }
            said = Files.readAllLines(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return Integer.parseInt(said.get(0));
    }

    /** Where its inbox and its engine differed when it had started. */
    String differences() {
        return said.get(1);
    }

    boolean runs() {
        return process != null && process.isAlive();
    }

    /** Ends it as {@code kill -9} does: it notices nothing. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            exit();
        }
    }

    /** Lets it die at that moment of the next command's commit. */
    void dieAt(Moment moment) {
        arm(moment.name());
    }

    /** Lets it die in the next batch, when that is about to commit its third case. */
    void dieInABatch() {
        arm(Moment.BATCH);
    }

    private void arm(String said) {
        try {
            Path draft = Files.writeString(place.directory().resolve("armed.draft"), said);
            Files.move(draft, armed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next start is that of a release which has changed this model. */
    void release(String model, UnaryOperator<String> change) {
        Path models = place.directory().resolve("classes").resolve("bpmn");
        try {
            FileSystemUtils.copyRecursively(ClassPath.ofModels(), models);
            Path changed = models.resolve(model + ".bpmn");
            Files.writeString(changed, change.apply(Files.readString(changed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end and returns its exit status. */
    int exit() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The product does not die");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process launch() throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Dfile.encoding=UTF-8",
                "-Dcrash.ready=" + ready,
                "-Dcrash.armed=" + armed,
                "-cp",
                ClassPath.ofTheProduct()
                        .listening(Arrival.class, place.directory().resolve("classes"))
                        .toString(),
                MajorProjectsApplication.class.getName(),
                "--server.port=0",
                "--majorprojects.data-dir=" + place.directory(),
                "--spring.datasource.driver-class-name=" + DyingDriver.class.getName()));
        words.addAll(place.arguments());
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(place.environment());
        return builder.start();
    }
}
