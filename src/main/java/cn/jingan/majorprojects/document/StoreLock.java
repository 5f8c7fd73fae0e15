package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps putting and sweeping apart, among the threads of this node and among nodes that share the folder. */
final class StoreLock {
    private final Path root;
    private final ReentrantLock threads = new ReentrantLock();

    StoreLock(Path root) {
        this.root = root;
    }

    /** Something done to files. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    void hold(Step step) throws IOException {
        Files.createDirectories(root);
        threads.lock();
        try (FileChannel channel =
                        FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock nodes = channel.lock()) {
            if (nodes.isValid()) {
                step.run();
            }
        } finally {
            threads.unlock();
        }
    }
}
