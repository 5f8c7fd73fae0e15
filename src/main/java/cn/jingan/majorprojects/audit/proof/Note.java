package cn.jingan.majorprojects.audit.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures below it, in the form of C2SP signed-note.
 *
 * @param text what is signed; ends with a line feed
 * @param signatures the lines below
 */
public record Note(String text, List<Line> signatures) {
    private static final String DASH = "— ";
    private static final int ID = 4;

    /**
     * One signature.
     *
     * @param name who signed
     * @param id of the key, in hex
     * @param signature the bytes
     */
    public record Line(String name, String id, byte[] signature) {

        String text() {
            byte[] head = HexFormat.of().parseHex(id);
            byte[] all = Arrays.copyOf(head, head.length + signature.length);
            System.arraycopy(signature, 0, all, head.length, signature.length);
            return DASH + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
        }

        static Line parse(String line) {
            String[] parts = line.substring(DASH.length()).split(" ");
            byte[] bytes = parts.length == 2 ? Base64.getDecoder().decode(parts[1]) : new byte[0];
            require(bytes.length > ID, line);
            return new Line(
                    parts[0], HexFormat.of().formatHex(bytes, 0, ID), Arrays.copyOfRange(bytes, ID, bytes.length));
        }
    }

    public Note {
        signatures = List.copyOf(signatures);
    }

    /** Signs the text with each of the keys. */
    public static Note sign(String text, Collection<SigningKey> keys) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Note(
                text,
                keys.stream()
                        .map(key -> new Line(key.key().name(), key.key().id(), key.sign(bytes)))
                        .toList());
    }

    /** Reads a note that stands alone. */
    public static Note parse(String written) {
        List<Note> all = parseAll(written);
        require(all.size() == 1, written);
        return all.get(0);
    }

    /** Reads notes that stand one below the other; empty lines between them do not matter. */
    public static List<Note> parseAll(String written) {
        List<Note> notes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        boolean below = false;
        for (String line : written.split("\n", -1)) {
            if (below && line.startsWith(DASH)) {
                lines.add(Line.parse(line));
            } else if (line.isEmpty() && !below) {
                below = text.length() > 0;
            } else if (!line.isEmpty()) {
                if (below) {
                    notes.add(finished(text, lines));
                }
                below = false;
                text.append(line).append('\n');
            }
        }
        if (text.length() > 0) {
            notes.add(finished(text, lines));
        }
        return notes;
    }

    private static Note finished(StringBuilder text, List<Line> lines) {
        require(!lines.isEmpty(), text.toString());
        Note note = new Note(text.toString(), lines);
        text.setLength(0);
        lines.clear();
        return note;
    }

    /** The whole note as it is kept and sent. */
    public String written() {
        StringBuilder all = new StringBuilder(text).append('\n');
        signatures.forEach(line -> all.append(line.text()));
        return all.toString();
    }

    /** The first of the keys whose signature stands below and is right. */
    public Optional<NoteKey> signedBy(Collection<NoteKey> keys) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return keys.stream()
                .filter(key -> signatures.stream()
                        .anyMatch(line -> line.name().equals(key.name())
                                && line.id().equals(key.id())
                                && key.verifies(bytes, line.signature())))
                .findFirst();
    }

    private static void require(boolean readable, String text) {
        if (!readable) {
            throw new IllegalArgumentException("not a signed note: " + text);
        }
    }
}
