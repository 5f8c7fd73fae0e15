package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.Checkpoint;
import cn.jingan.majorprojects.audit.proof.Note;
import cn.jingan.majorprojects.audit.proof.NoteKey;
import cn.jingan.majorprojects.audit.proof.ProofCheck;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Older heads of the bundle: each must lead to its head; and heads that the auditor kept, which must be among them. */
final class Heads {
    static final String OLDER = "heads.txt";
    static final String PROOFS = "consistency.txt";

    private final Opening opening;
    private final Map<Long, byte[]> roots = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    Heads(Opening opening) {
        this.opening = opening;
        roots.put(opening.head().size(), opening.head().root());
    }

    int size() {
        return notes.size();
    }

    /** Refuses a head that nobody known signed, or that does not lead to the bundle's. */
    void check(String older, String proofs) {
        List<Note> all = parse(OLDER, older);
        String[] lines = proofs.isEmpty() ? new String[0] : proofs.split("\n");
        if (all.size() != lines.length) {
            throw Finding.of(Fault.FILE_FORM, PROOFS, "").wrong();
        }
        for (int i = 0; i < lines.length; i++) {
            check(all.get(i), lines[i]);
        }
        notes.add(opening.note());
        keys();
        notes.remove(notes.size() - 1);
    }

    private void check(Note note, String line) {
        Checkpoint older = checkpoint(note, OLDER);
        signed(note, opening.keys(), OLDER, Fault.SIGNATURE);
        List<byte[]> path = new ArrayList<>();
        String[] cells = line.split(" ");
        for (int i = 1; i < cells.length; i++) {
            path.add(hash(cells[i]));
        }
        Checkpoint head = opening.head();
        boolean right = cells[0].equals(String.valueOf(older.size()))
                && older.origin().equals(head.origin())
                && older.size() < head.size()
                && new ProofCheck(TreeHash.sha256())
                        .continues(older.size(), older.root(), head.size(), head.root(), path)
                && roots.put(older.size(), older.root()) == null;
        if (!right) {
            throw Finding.of(Fault.HEAD, OLDER, String.valueOf(older.size())).wrong();
        }
        notes.add(note);
    }

    private static byte[] hash(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw Finding.of(Fault.FILE_FORM, PROOFS, "").wrong();
        }
        return HexFormat.of().parseHex(hex);
    }

    /** Each key but the first was named in a head that the key before it signed. */
    private void keys() {
        NoteKey before = null;
        for (NoteKey key : opening.keys()) {
            if (key.kind() == NoteKey.Kind.ED25519) {
                if (before != null && !handedOver(before, key)) {
                    throw Finding.of(Fault.KEY, Opening.KEYS, key.id()).wrong();
                }
                before = key;
            }
        }
    }

    private boolean handedOver(NoteKey before, NoteKey key) {
        return notes.stream()
                .anyMatch(note -> note.signedBy(List.of(before)).isPresent()
                        && checkpoint(note, OLDER).next().contains(key));
    }

    /** Compares the heads and keys that the auditor kept; how many could be compared. */
    int kept(List<String> files, List<String> texts, List<NoteKey> pinned, Parts parts) {
        for (NoteKey key : pinned) {
            if (!opening.keys().contains(key)) {
                throw Finding.of(Fault.KEPT_KEY, Opening.KEYS, key.id()).wrong();
            }
        }
        TreeMap<Long, Note> kept = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String file = files.get(i);
            for (Note note : parse(file, texts.get(i))) {
                signed(note, opening.keys(), file, Fault.KEPT_KEY);
                kept.put(checkpoint(note, file).size(), note);
            }
        }
        return kept.isEmpty() ? pinned.size() : pinned.size() + compare(kept, parts);
    }

    private int compare(TreeMap<Long, Note> kept, Parts parts) {
        if (kept.lastKey() > opening.head().size()) {
            throw Finding.of(
                            Fault.KEPT_LARGER,
                            Opening.HEAD,
                            kept.lastKey() + " > " + opening.head().size())
                    .wrong();
        }
        int compared = 0;
        long agreed = 0;
        for (Map.Entry<Long, Note> each : kept.entrySet()) {
            byte[] root = roots.get(each.getKey());
            if (root == null) {
                continue;
            }
            if (!Arrays.equals(root, checkpoint(each.getValue(), Opening.HEAD).root())) {
                throw parts.firstFrom(agreed, each.getKey()).wrong();
            }
            agreed = each.getKey();
            compared++;
        }
        if (!roots.containsKey(kept.lastKey())) {
            throw Finding.of(Fault.KEPT_UNKNOWN, OLDER, String.valueOf(kept.lastKey()))
                    .wrong();
        }
        return compared;
    }

    private static void signed(Note note, List<NoteKey> keys, String file, Fault fault) {
        if (note.signedBy(keys.stream()
                        .filter(key -> key.kind() == NoteKey.Kind.ED25519)
                        .toList())
                .isEmpty()) {
            throw Finding.of(fault, file, note.signatures().get(0).id()).wrong();
        }
    }

    private static Checkpoint checkpoint(Note note, String file) {
        try {
            return Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            throw Finding.of(Fault.FILE_FORM, file, "").wrong();
        }
    }

    private static List<Note> parse(String file, String text) {
        try {
            return text.isEmpty() ? List.of() : Note.parseAll(text);
        } catch (IllegalArgumentException e) {
            throw Finding.of(Fault.FILE_FORM, file, "").wrong();
        }
    }
}
