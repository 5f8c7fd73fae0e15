package cn.jingan.majorprojects.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** OFD and Office files are zip containers: bounded, whole, of the right kind, without macros. */
final class Container {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int CONTENT_TYPES_BYTES = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private Container() {}

    /** Tells whether an opened container is of a kind. */
    @FunctionalInterface
    interface Kind {
        boolean is(ZipFile zip) throws IOException;
    }

    static Optional<DocumentRule> broken(Path file, Kind kind) throws IOException {
        // Names are read byte by byte: some OFD writers leave them in GBK, and the ones that matter here are ASCII.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (inflatesTooFar(zip, Math.min(Limits.INFLATED, Files.size(file) * Limits.RATIO))) {
                return Optional.of(DocumentRule.FILE_INFLATES);
            }
            if (zip.stream().anyMatch(Container::leavesTheContainer) || hasTwins(zip)) {
                return Optional.of(DocumentRule.FILE_DAMAGED);
            }
            if (hasMacros(zip)) {
                return Optional.of(DocumentRule.FILE_HAS_MACROS);
            }
            return kind.is(zip) ? Optional.empty() : Optional.of(DocumentRule.FILE_MISLABELLED);
        } catch (ZipException | EOFException e) {
            return Optional.of(DocumentRule.FILE_DAMAGED);
        }
    }

    /** Whether it unpacks to more than that many bytes. */
    static boolean inflatesBeyond(Path file, long allowed) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return inflatesTooFar(zip, allowed);
        }
    }

    static boolean isOfd(ZipFile zip) {
        return zip.getEntry("OFD.xml") != null;
    }

    /** Whether the main part is declared to be of that media type; a template or a macro-enabled file is another. */
    static boolean isOffice(ZipFile zip, String mediaType) throws IOException {
        return contentTypes(zip).contains(mediaType + ".main+xml");
    }

    private static boolean hasMacros(ZipFile zip) throws IOException {
        return zip.stream().anyMatch(entry -> lower(entry).endsWith("vbaproject.bin"))
                || contentTypes(zip).contains("vbaProject")
                || contentTypes(zip).contains("macroEnabled");
    }

    private static String contentTypes(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CONTENT_TYPES);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(CONTENT_TYPES_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** Unpacks everything once: sizes written in a container are claims. */
    private static boolean inflatesTooFar(ZipFile zip, long most) throws IOException {
        long allowed = most;
        var entries = zip.entries();
        while (zip.size() <= Limits.ENTRIES && allowed >= 0 && entries.hasMoreElements()) {
            allowed -= inflated(zip, entries.nextElement(), allowed);
        }
        return zip.size() > Limits.ENTRIES || allowed < 0;
    }

    private static long inflated(ZipFile zip, ZipEntry entry, long allowed) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long count = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && count <= allowed; read = in.read(buffer)) {
                count += read;
            }
        }
        return count;
    }

    private static boolean leavesTheContainer(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.startsWith("/") || ("/" + name + "/").contains("/../");
    }

    /** Two entries of one name: readers differ in which they take, so the one checked need not be the one opened. */
    private static boolean hasTwins(ZipFile zip) {
        return zip.stream().map(ZipEntry::getName).distinct().count() < zip.size();
    }

    private static String lower(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }
}
