package cn.jingan.majorprojects.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A program of the machine, run to its end. */
record Command(Map<String, String> environment, List<String> words) {

    /** How it ended, and everything it said; a program that is not there ends with 127, as in a shell. */
    record Outcome(int exit, String said) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    static Outcome run(String... words) {
        return new Command(Map.of(), List.of(words)).run();
    }

    Outcome run() {
        return run(InputStream.nullInputStream());
    }

    Outcome run(InputStream input) {
        Process process;
        try {
            process = start();
        } catch (IOException e) {
            return new Outcome(127, e.getMessage());
        }
        try {
            input.transferTo(process.getOutputStream());
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", words), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + words, e);
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
