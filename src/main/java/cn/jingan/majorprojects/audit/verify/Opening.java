package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.Checkpoint;
import cn.jingan.majorprojects.audit.proof.Note;
import cn.jingan.majorprojects.audit.proof.NoteKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a bundle says of itself before its entries: keys, head, and the signed list of its files.
 *
 * @param keys oldest first; kinds that are not known are left out
 * @param note the head as it was signed
 * @param head what it says
 * @param manifest the signed list
 * @param scope what the bundle holds
 * @param entries how many
 * @param digests SHA-256 of each file by name, in order
 */
record Opening(
        List<NoteKey> keys,
        Note note,
        Checkpoint head,
        Note manifest,
        Scope scope,
        long entries,
        Map<String, String> digests) {
    static final String MANIFEST = "manifest.txt";
    static final String KEYS = "keys.txt";
    static final String HEAD = "head.txt";
    private static final int SMALL = 16 << 20;
    private static final int LINES = 5;
    private static final int DIGEST = 64;

    static Opening read(BundleZip zip) {
        List<NoteKey> keys = keys(zip);
        Note note = note(zip, HEAD);
        Checkpoint head = read(HEAD, () -> Checkpoint.parse(note.text()));
        Note manifest = note(zip, MANIFEST);
        String[] lines = manifest.text().split("\n", -1);
        boolean right = lines.length > LINES
                && lines[0].equals(head.origin())
                && lines[1].equals("bundle 1")
                && lines[2].startsWith("scope ")
                && lines[3].equals("head " + head.size())
                && lines[4].matches("entries [0-9]{1,18}");
        if (!right) {
            throw Finding.of(Fault.FILE_FORM, MANIFEST, "").wrong();
        }
        Scope scope = new Scope(lines[2].substring("scope ".length()));
        long entries = Long.parseLong(lines[4].substring("entries ".length()));
        return new Opening(keys, note, head, manifest, scope, entries, digests(lines));
    }

    private static Map<String, String> digests(String[] lines) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (int i = LINES; i < lines.length - 1; i++) {
            boolean right = lines[i].matches("[0-9a-f]{64}  [A-Za-z0-9._/-]+");
            if (!right || digests.put(lines[i].substring(DIGEST + 2), lines[i].substring(0, DIGEST)) != null) {
                throw Finding.of(Fault.FILE_FORM, MANIFEST, lines[i]).wrong();
            }
        }
        return digests;
    }

    private static List<NoteKey> keys(BundleZip zip) {
        List<NoteKey> keys = new ArrayList<>();
        for (String line : text(zip, KEYS).split("\n")) {
            keys.add(read(KEYS, () -> NoteKey.parse(line)));
        }
        return keys;
    }

    private static Note note(BundleZip zip, String file) {
        String text = text(zip, file);
        Note note = read(file, () -> Note.parse(text));
        if (!note.written().equals(text)) {
            throw Finding.of(Fault.FILE_FORM, file, "").wrong();
        }
        return note;
    }

    static String text(BundleZip zip, String file) {
        BundleZip.Content content = zip.read(file, SMALL);
        if (!content.whole()) {
            throw Finding.of(Fault.FILE_CHANGED, file, "").wrong();
        }
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    private static <T> T read(String file, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw Finding.of(Fault.FILE_FORM, file, "").wrong();
        }
    }

    /** The key that must sign: the newest of Ed25519. */
    NoteKey signer() {
        return keys.stream()
                .filter(key -> key.kind() == NoteKey.Kind.ED25519)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> Finding.of(Fault.KEY, KEYS, "").wrong());
    }
}
