package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Content on disk under its digest: {@code documents/ab/cd/<sha256>}. The same content lies there once. */
@Component
class DocumentStore {
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final StoreLock lock;
    private final Clock clock;

    DocumentStore(@Value("${majorprojects.data-dir}/documents") Path root, Clock clock) {
        this.root = root.toAbsolutePath();
        this.lock = new StoreLock(this.root);
        this.clock = clock;
    }

    /** Where content of that digest lies. */
    Path path(String sha256) {
        return folder(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    /** Where content lies whose digest starts with those two digits. */
    Path folder(String prefix) {
        return root.resolve(prefix);
    }

    /** Where content waits until it is checked. */
    Path waiting() {
        return root.resolve("tmp");
    }

    /** Writes content aside, hashing it, to the disk itself; reads no more than one byte past the limit. */
    Staged stage(InputStreamSource content, long limit) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(waiting()), "upload", "");
        try (InputStream in = content.getInputStream();
                FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            MessageDigest digest = sha256();
            long size = copy(in, out, digest, limit + 1);
            out.force(true);
            return new Staged(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static long copy(InputStream in, FileChannel out, MessageDigest digest, long limit) throws IOException {
        long size = 0;
        byte[] bytes = in.readNBytes(BUFFER);
        for (; bytes.length > 0 && size < limit; bytes = in.readNBytes(BUFFER)) {
            ByteBuffer part = ByteBuffer.wrap(bytes, 0, (int) Math.min(bytes.length, limit - size));
            digest.update(part.duplicate());
            size += part.remaining();
            while (part.hasRemaining()) {
                out.write(part);
            }
        }
        return size;
    }

    /** Puts content in its place for good; its age starts again, so that the sweep leaves it to the coming row. */
    void keep(Staged staged) throws IOException {
        Path target = path(staged.sha256());
        Path outer = folder(staged.sha256().substring(0, 2));
        Path inner = Files.createDirectories(outer.resolve(staged.sha256().substring(2, 4)));
        Files.setLastModifiedTime(staged.file(), FileTime.from(clock.instant()));
        lock.hold(() -> Files.move(staged.file(), target, StandardCopyOption.ATOMIC_MOVE));
        sync(inner);
        sync(outer);
        sync(root);
    }

    /** Drops content that was not kept. */
    void discard(Staged staged) throws IOException {
        Files.deleteIfExists(staged.file());
    }

    /** Removes a file if it is still older than that; nobody can renew it in between. */
    void removeIfOlder(Path file, FileTime than) throws IOException {
        lock.hold(() -> {
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(than) < 0) {
                Files.delete(file);
            }
        });
    }

    /** A rename survives a power cut only once its folder is on the disk; where folders cannot be opened, it is moot. */
    private static void sync(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
