package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for names that make a PDF act (ISO 32000-1, 12.6.4): in the file itself and in its compressed object streams.
 * Names may be written with #xx escapes (7.3.5); they are read as a viewer reads them.
 */
final class PdfNames {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** Bytes at the end in which the mark may stand; some programs write a little behind it. */
    private static final int TAIL = 4096;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 1 << 16;

    private final PdfNameReader reader = new PdfNameReader(this::found);
    private long inflated;
    private boolean objectStream;
    private boolean script;
    private boolean encrypted;
    private boolean unreadable;
    private boolean cut;

    private PdfNames() {}

    static Optional<DocumentRule> broken(Path file) throws IOException {
        PdfNames names = new PdfNames();
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer pdf = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            names.cut = !hasEnd(pdf);
            names.read(pdf);
        }
        return names.verdict();
    }

    private Optional<DocumentRule> verdict() {
        if (script) {
            return Optional.of(DocumentRule.FILE_HAS_SCRIPT);
        }
        if (inflated > Limits.INFLATED) {
            return Optional.of(DocumentRule.FILE_INFLATES);
        }
        if (encrypted) {
            return Optional.of(DocumentRule.FILE_ENCRYPTED);
        }
        return unreadable || cut ? Optional.of(DocumentRule.FILE_DAMAGED) : Optional.empty();
    }

    /** Whether the mark that ends a file (7.5.5) stands where readers look for it; without it something was cut off. */
    private static boolean hasEnd(ByteBuffer pdf) {
        for (int at = Math.max(0, pdf.limit() - TAIL); at + END.length <= pdf.limit(); at++) {
            if (pdf.slice(at, END.length).equals(ByteBuffer.wrap(END))) {
                return true;
            }
        }
        return false;
    }

    private void found(String name) {
        switch (name) {
            case "JavaScript", "JS", "Launch" -> script = true;
            case "Encrypt" -> encrypted = true;
            case "ObjStm" -> objectStream = true;
            default -> {}
        }
    }

    private void read(ByteBuffer pdf) {
        while (pdf.hasRemaining() && inflated <= Limits.INFLATED) {
            reader.accept(pdf.get());
            if (objectStream && atStream(pdf)) {
                objectStream = false;
                inflate(pdf);
            }
        }
        reader.end();
    }

    private static boolean atStream(ByteBuffer pdf) {
        int start = pdf.position() - STREAM.length;
        for (int i = 0; i < STREAM.length; i++) {
            if (start < 0 || pdf.get(start + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads what an object stream holds; the stream's own bytes are passed over again, harmlessly. */
    private void inflate(ByteBuffer pdf) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(afterLineEnd(pdf.duplicate()));
            byte[] buffer = new byte[BUFFER];
            int count = inflater.inflate(buffer);
            for (; count > 0 && inflated <= Limits.INFLATED; count = inflater.inflate(buffer)) {
                accept(buffer, count);
            }
            unreadable |= !inflater.finished() && inflated <= Limits.INFLATED;
        } catch (DataFormatException e) {
            unreadable = true;
        } finally {
            inflater.end();
        }
        objectStream = false;
    }

    private void accept(byte[] buffer, int count) {
        inflated += count;
        for (int i = 0; i < count; i++) {
            reader.accept(buffer[i]);
        }
        reader.end();
    }

    private static ByteBuffer afterLineEnd(ByteBuffer pdf) {
        while (pdf.hasRemaining() && (pdf.get(pdf.position()) == '\r' || pdf.get(pdf.position()) == '\n')) {
            pdf.get();
        }
        return pdf;
    }
}
