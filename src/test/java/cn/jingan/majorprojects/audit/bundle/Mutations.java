package cn.jingan.majorprojects.audit.bundle;

import cn.jingan.majorprojects.audit.proof.Checkpoint;
import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.proof.Note;
import cn.jingan.majorprojects.audit.proof.NoteKey;
import cn.jingan.majorprojects.audit.proof.SigningKey;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What somebody could do to a bundle, from a bit that flips to a history told anew under another key. */
final class Mutations {
    private static final String ENTRIES = "entries/00001.jsonl";
    private static final String PROOFS = "proofs/00001.txt";
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bundle;
    private final Random random;

    /**
     * A bundle that was changed.
     *
     * @param kind how
     * @param line of the first wrong entry, from 1; 0 where it is not one line
     */
    record Changed(String kind, byte[] bundle, long line) {}

    Mutations(byte[] bundle, Random random) {
        this.bundle = bundle;
        this.random = random;
    }

    Changed next() {
        int count = new Mutant(bundle).lines(ENTRIES).size();
        int at = random.nextInt(count);
        return switch (random.nextInt(10)) {
            case 0, 1 -> bit();
            case 2 -> character(at, false);
            case 3 -> character(at, true);
            case 4 -> drop(at);
            case 5 -> swap(at, random.nextInt(count));
            case 6 -> insert(at, true);
            case 7 -> insert(at, false);
            case 8 -> truncate(at);
            default -> rehash(at, null);
        };
    }

    private Changed bit() {
        byte[] changed = bundle.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return new Changed("bit", changed, 0);
    }

    private Changed character(int at, boolean forged) {
        Mutant mutant = new Mutant(bundle);
        List<byte[]> lines = mutant.lines(ENTRIES);
        byte[] line = lines.get(at).clone();
        int place = random.nextInt(line.length);
        line[place] = (byte) (' ' + (line[place] - ' ' + 1 + random.nextInt(94)) % 95);
        lines.set(at, line);
        mutant.lines(ENTRIES, lines);
        if (forged) {
            List<byte[]> proofs = mutant.lines(PROOFS);
            String proof = new String(proofs.get(at), StandardCharsets.US_ASCII);
            int hash = proof.indexOf(' ') + 1;
            String leaf = HEX.formatHex(TreeHash.sha256().leaf(line));
            proofs.set(
                    at,
                    (proof.substring(0, hash) + leaf + proof.substring(hash + 64)).getBytes(StandardCharsets.US_ASCII));
            mutant.lines(PROOFS, proofs);
            list(mutant);
        }
        return new Changed(forged ? "field with its hashes" : "field", mutant.packed(), at + 1);
    }

    private Changed drop(int at) {
        Mutant mutant = new Mutant(bundle);
        List<byte[]> lines = mutant.lines(ENTRIES);
        lines.remove(at);
        mutant.lines(ENTRIES, lines);
        return new Changed("drop", mutant.packed(), 0);
    }

    private Changed swap(int one, int other) {
        Mutant mutant = new Mutant(bundle);
        List<byte[]> lines = mutant.lines(ENTRIES);
        if (one == other) {
            return drop(one);
        }
        byte[] line = lines.get(one);
        lines.set(one, lines.get(other));
        lines.set(other, line);
        mutant.lines(ENTRIES, lines);
        return new Changed("swap", mutant.packed(), Math.min(one, other) + 1);
    }

    private Changed insert(int at, boolean same) {
        Mutant mutant = new Mutant(bundle);
        List<byte[]> lines = mutant.lines(ENTRIES);
        String line = new String(lines.get(at), StandardCharsets.UTF_8);
        String other = line.replace("\"label\":\"S2", "\"label\":\"S3")
                .replace("\"seq\":" + seq(line), "\"seq\":" + (seq(line) + 1));
        lines.add(at + 1, (same ? line : other).getBytes(StandardCharsets.UTF_8));
        mutant.lines(ENTRIES, lines);
        return new Changed(same ? "duplicate" : "insert", mutant.packed(), at + 2);
    }

    private Changed truncate(int at) {
        Mutant mutant = new Mutant(bundle);
        mutant.lines(ENTRIES, mutant.lines(ENTRIES).subList(0, at));
        mutant.lines(PROOFS, mutant.lines(PROOFS).subList(0, at));
        list(mutant);
        return new Changed("truncate", mutant.packed(), 0);
    }

    /** Another label in one entry, and everything after it chained, hashed and listed anew; signed anew with a key. */
    Changed rehash(int at, SigningKey key) {
        Mutant mutant = new Mutant(bundle);
        List<byte[]> lines = mutant.lines(ENTRIES);
        Map<String, String> hashes = new HashMap<>();
        for (int i = at; i < lines.size(); i++) {
            String line = new String(lines.get(i), StandardCharsets.UTF_8);
            String chain = group(line, "chain");
            if (hashes.containsKey(chain)) {
                line = line.replace("\"prev\":\"" + group(line, "prev"), "\"prev\":\"" + hashes.get(chain));
            } else if (i == at) {
                line = line.replace("\"label\":\"S2", "\"label\":\"S3");
            } else {
                continue;
            }
            lines.set(i, line.getBytes(StandardCharsets.UTF_8));
            hashes.put(chain, HEX.formatHex(TreeHash.sha256().plain(lines.get(i))));
        }
        return key == null ? listed(mutant, lines, at) : signed(mutant, lines, key);
    }

    private static Changed listed(Mutant mutant, List<byte[]> lines, int at) {
        mutant.lines(ENTRIES, lines);
        List<byte[]> proofs = mutant.lines(PROOFS);
        for (int i = at; i < lines.size(); i++) {
            String proof = new String(proofs.get(i), StandardCharsets.US_ASCII);
            int hash = proof.indexOf(' ') + 1;
            String leaf = HEX.formatHex(TreeHash.sha256().leaf(lines.get(i)));
            proofs.set(
                    i,
                    (proof.substring(0, hash) + leaf + proof.substring(hash + 64)).getBytes(StandardCharsets.US_ASCII));
        }
        mutant.lines(PROOFS, proofs);
        list(mutant);
        return new Changed("tail hashed anew", mutant.packed(), at + 1);
    }

    /** A whole tree of its own over those entries, as if they were all; head, keys and list signed by that key. */
    private static Changed signed(Mutant mutant, List<byte[]> lines, SigningKey key) {
        List<byte[]> leaves = lines.stream().map(TreeHash.sha256()::leaf).toList();
        HashTree tree = new HashTree(
                TreeHash.sha256(),
                (level, index) -> root(leaves.subList((int) index << level, (int) (index + 1) << level)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleZipWriter zip = new BundleZipWriter(out);
        String origin = key.key().name();
        Checkpoint head = Checkpoint.of(
                origin, leaves.size(), tree.root(leaves.size()), Instant.parse("2026-11-18T08:42:07.123Z"));
        zip.add("head.txt", Note.sign(head.text(), List.of(key)).written());
        zip.add("keys.txt", key.key().text() + "\n");
        zip.add("heads.txt", "");
        zip.add("consistency.txt", "");
        PartWriter parts = new PartWriter(zip, tree, leaves.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = new String(lines.get(i), StandardCharsets.UTF_8);
            parts.add(new BundleEntry(i, group(line, "chain"), seq(line), leaves.get(i), lines.get(i)));
        }
        parts.close();
        StringBuilder chains = new StringBuilder();
        parts.chains()
                .values()
                .forEach(span -> chains.append("%s %d %d %s%n"
                        .formatted(span.chain(), span.first(), span.last(), span.hash())
                        .replace("\r", "")));
        zip.add("chains.txt", chains.toString());
        zip.add("index.html", mutant.files().get("index.html"));
        StringBuilder text = new StringBuilder(
                "%s\nbundle 1\nscope all\nhead %d\nentries %d\n".formatted(origin, leaves.size(), lines.size()));
        zip.digests().forEach((name, digest) -> text.append(digest + "  " + name + "\n"));
        zip.add("manifest.txt", Note.sign(text.toString(), List.of(key)).written());
        zip.finish();
        return new Changed("signed anew with another key", out.toByteArray(), 0);
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.sha256().node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** Digests of the changed files in the list, whose signature is then wrong. */
    private static void list(Mutant mutant) {
        String manifest = new String(mutant.files().get("manifest.txt"), StandardCharsets.UTF_8);
        for (String file : List.of(ENTRIES, PROOFS)) {
            String digest = HEX.formatHex(TreeHash.sha256().plain(mutant.files().get(file)));
            manifest = manifest.replaceFirst("[0-9a-f]{64}  " + file, digest + "  " + file);
        }
        mutant.files().put("manifest.txt", manifest.getBytes(StandardCharsets.UTF_8));
    }

    static SigningKey stranger() {
        return SigningKey.fresh("test.example/ledger", NoteKey.Kind.ED25519);
    }

    private static String group(String line, String name) {
        int from = line.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return line.substring(from, line.indexOf('"', from));
    }

    private static long seq(String line) {
        int from = line.indexOf("\"seq\":") + 6;
        return Long.parseLong(line.substring(from, line.indexOf(',', from)));
    }

    /** The entries as they stand in the bundle. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (byte[] bytes : new Mutant(bundle).lines(ENTRIES)) {
            String line = new String(bytes, StandardCharsets.UTF_8);
            names.add(group(line, "chain") + " " + seq(line));
        }
        return names;
    }
}
