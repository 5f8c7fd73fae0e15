package cn.jingan.majorprojects.audit.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A bundle taken apart, changed, and packed again the way bundles are packed. */
final class Mutant {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Mutant(byte[] bundle) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** The lines of a file without their ends. */
    List<byte[]> lines(String file) {
        List<byte[]> lines = new ArrayList<>();
        byte[] all = files.get(file);
        int from = 0;
        for (int at = 0; at < all.length; at++) {
            if (all[at] == '\n') {
                lines.add(Arrays.copyOfRange(all, from, at));
                from = at + 1;
            }
        }
        return lines;
    }

    void lines(String file, List<byte[]> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(line -> {
            all.writeBytes(line);
            all.write('\n');
        });
        files.put(file, all.toByteArray());
    }

    byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleZipWriter zip = new BundleZipWriter(out);
        files.forEach(zip::add);
        zip.finish();
        return out.toByteArray();
    }
}
