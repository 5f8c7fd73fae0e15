package cn.jingan.majorprojects.audit.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a head of the tree says, in the form of C2SP tlog-checkpoint.
 *
 * @param origin name of the log
 * @param size how many leaves
 * @param root of the tree with them
 * @param extensions lines below: {@code time …} always, {@code sm3 …} and {@code next …} sometimes
 */
public record Checkpoint(String origin, long size, byte[] root, List<String> extensions) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int FIXED = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
    }

    /** A head made at that time. */
    public static Checkpoint of(String origin, long size, byte[] root, Instant time) {
        return new Checkpoint(origin, size, root, List.of("time " + TIME.format(time)));
    }

    /** The same with the root of the second tree. */
    public Checkpoint withSm3(byte[] second) {
        return with("sm3 " + Base64.getEncoder().encodeToString(second));
    }

    /** The same that names the key which signs from now on. */
    public Checkpoint handingOverTo(NoteKey next) {
        return with("next " + next.text());
    }

    private Checkpoint with(String line) {
        List<String> all = new ArrayList<>(extensions);
        all.add(line);
        return new Checkpoint(origin, size, root, all);
    }

    /** Reads the text of a note. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        boolean readable =
                lines.length > FIXED && lines[lines.length - 1].isEmpty() && lines[1].matches("0|[1-9][0-9]{0,17}");
        if (!readable) {
            throw new IllegalArgumentException("not a checkpoint: " + text);
        }
        byte[] root = Base64.getDecoder().decode(lines[2]);
        return new Checkpoint(
                lines[0], Long.parseLong(lines[1]), root, Arrays.asList(lines).subList(FIXED, lines.length - 1));
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(Base64.getEncoder().encodeToString(root))
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** When it was made. */
    public Optional<Instant> time() {
        try {
            return extension("time").map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Root of the second tree, where there is one. */
    public Optional<byte[]> sm3() {
        return extension("sm3").map(Base64.getDecoder()::decode);
    }

    /** The keys that sign from here on. */
    public List<NoteKey> next() {
        return extensions.stream()
                .filter(line -> line.startsWith("next "))
                .map(line -> NoteKey.parse(line.substring("next ".length())))
                .toList();
    }

    private Optional<String> extension(String name) {
        return extensions.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst();
    }
}
