package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Where content waits on this machine until it is checked. */
@Component
class Staging {
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    Staging(@Value("${majorprojects.data-dir}/documents/tmp") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Writes content aside, hashing it, to the disk itself; reads no more than one byte past the limit. */
    Staged stage(InputStreamSource content, long limit) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(folder), "upload", "");
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

    /** Drops content that was not kept. */
    void discard(Staged staged) throws IOException {
        Files.deleteIfExists(staged.file());
    }

    /** Removes what an upload left behind that broke off before that moment. */
    void removeCutOff(Instant before) throws IOException {
        for (Path file : files()) {
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
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
