package cn.jingan.majorprojects.benchmark;

import cn.jingan.majorprojects.testing.ClassPath;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One kind of application, started again and again.
 *
 * @param name what the table calls it
 * @param classes what it consists of
 * @param main the class that starts it
 * @param options for the virtual machine
 * @param arguments for the application
 */
record Start(String name, ClassPath classes, Class<?> main, List<String> options, List<String> arguments) {
    private static final long PATIENCE_NANOS = TimeUnit.HOURS.toNanos(2);

    /** Starts it in a process of its own, stops it again, and returns how many seconds its port took to answer. */
    double seconds() throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process process = launch(port);
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE_NANOS) {
                    throw new IllegalStateException(name + " does not start");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Starts it and waits until it ends by itself. */
    void toItsEnd() throws IOException, InterruptedException {
        int exit = launch(freePort()).waitFor();
        if (exit != 0) {
            throw new IllegalStateException(name + " ended with " + exit);
        }
    }

    /** As the run command starts the product: with the quick compiler only. */
    private Process launch(int port) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-XX:TieredStopAtLevel=1");
        words.addAll(options);
        words.addAll(List.of("-cp", classes.toString(), main.getName(), "--server.port=" + port));
        words.addAll(arguments);
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Whether somebody answers there, whatever it is. */
    private static boolean answers(int port) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://localhost:" + port + "/").toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        try {
            return connection.getResponseCode() > 0;
        } catch (java.net.ConnectException e) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
