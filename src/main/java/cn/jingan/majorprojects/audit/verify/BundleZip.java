package cn.jingan.majorprojects.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a bundle. A file that cannot be unpacked to its end gives what came before. */
final class BundleZip implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    /**
     * What is in a file.
     *
     * @param bytes as far as they could be unpacked
     * @param whole whether that was to the end, and nothing about the packing contradicts them
     */
    record Content(byte[] bytes, boolean whole) {}

    BundleZip(Path file) throws IOException {
        List<String> names = ZipShape.names(file);
        zip = new ZipFile(file.toFile());
        for (String name : names) {
            entries.put(name, Objects.requireNonNull(zip.getEntry(name)));
        }
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    InputStream open(String name) throws IOException {
        return zip.getInputStream(entry(name));
    }

    /** The file's content; refused when it is larger than a file of a bundle may be. */
    Content read(String name, int limit) {
        ZipEntry entry = entry(name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.min(Math.max(entry.getSize(), 0), limit));
        boolean whole = true;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = new byte[1 << 16];
            for (int length = in.read(part); length >= 0 && bytes.size() <= limit; length = in.read(part)) {
                bytes.write(part, 0, length);
            }
        } catch (IOException e) {
            whole = false;
        }
        byte[] content = bytes.toByteArray();
        return new Content(content, whole && content.length <= limit && crc(content) == entry.getCrc());
    }

    private static long crc(byte[] content) {
        var crc = new java.util.zip.CRC32();
        crc.update(content);
        return crc.getValue();
    }

    long crc(String name) {
        return entry(name).getCrc();
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw Finding.of(Fault.FILE_MISSING, name, "").wrong();
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
