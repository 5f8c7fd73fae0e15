package cn.jingan.majorprojects.audit.bundle;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/**
 * A second verifier, written from {@code src/docs/ledger-format.md} alone; knows nothing of the product. Run it with a
 * JRE and nothing else: {@code java PlainVerifier.java bundle.zip [kept heads …]}. Everything is read into memory, one
 * thing after the other, each proof climbed to the root.
 */
public class PlainVerifier {
    private static final String WRONG_ENTRY = "entry ";
    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String[]> keys = new ArrayList<>();
    private final Map<Long, byte[]> roots = new TreeMap<>();
    private long n;
    private byte[] root;
    private String origin;
    private boolean finished;

    static class Bad extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Bad(String what) {
            super(what);
        }
    }

    record Signed(String text, List<String[]> lines) {}

    /** Prints {@code good}, or the first thing wrong. */
    public static void main(String[] args) throws Exception {
        List<String> kept = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            kept.add(Files.readString(Path.of(file)));
        }
        String answer = verify(Path.of(args[0]), kept, List.of());
        System.out.println(answer);
        System.exit(answer.equals("good") ? 0 : 1);
    }

    /** {@code good}, {@code entry <chain> <number>}, or what else is wrong. */
    public static String verify(Path bundle, List<String> keptHeads, List<String> keptKeys) throws Exception {
        PlainVerifier verifier = new PlainVerifier();
        try {
            verifier.unpack(Files.readAllBytes(bundle));
            String before = caught(verifier::outside);
            String inside = caught(verifier::entries);
            String first = inside == null ? before : inside;
            if (first != null) {
                return first;
            }
            verifier.kept(keptHeads, keptKeys);
            return "good";
        } catch (Bad bad) {
            return bad.getMessage();
        }
    }

    interface Check {
        void run() throws Exception;
    }

    static String caught(Check check) throws Exception {
        try {
            check.run();
            return null;
        } catch (Bad bad) {
            return bad.getMessage();
        }
    }

    static void must(boolean right, String otherwise) {
        if (!right) {
            throw new Bad(otherwise);
        }
    }

    // ---- the packing -------------------------------------------------------------------------------------------

    void unpack(byte[] zip) {
        ByteBuffer b = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        must(end >= 0 && b.getInt(end) == 0x06054b50 && b.getInt(end + 4) == 0 && b.getShort(end + 20) == 0, "packing");
        int count = b.getShort(end + 10) & 0xffff;
        int at = b.getInt(end + 16);
        must((b.getShort(end + 8) & 0xffff) == count && at >= 0 && at + b.getInt(end + 12) == end, "packing");
        int start = at;
        int local = 0;
        try {
            for (int i = 0; i < count; i++) {
                int packed = b.getInt(at + 20);
                int length = b.getShort(at + 28) & 0xffff;
                String name = new String(zip, at + 46, length, StandardCharsets.US_ASCII);
                must(name.matches("[A-Za-z0-9._/-]+"), "packing");
                ByteBuffer expected = ByteBuffer.allocate(46 + length).order(ByteOrder.LITTLE_ENDIAN);
                expected.putInt(0x02014b50).putShort((short) 20).put(fixed());
                expected.put(zip, at + 16, 12)
                        .putShort((short) length)
                        .put(new byte[12])
                        .putInt(local);
                expected.put(name.getBytes(StandardCharsets.US_ASCII));
                must(Arrays.equals(expected.array(), Arrays.copyOfRange(zip, at, at + 46 + length)), "packing");
                expected = ByteBuffer.allocate(30 + length).order(ByteOrder.LITTLE_ENDIAN);
                expected.putInt(0x04034b50)
                        .put(fixed())
                        .put(new byte[12])
                        .putShort((short) length)
                        .putShort((short) 0);
                expected.put(name.getBytes(StandardCharsets.US_ASCII));
                must(Arrays.equals(expected.array(), Arrays.copyOfRange(zip, local, local + 30 + length)), "packing");
                int data = local + 30 + length;
                must(packed >= 0 && b.getInt(data + packed) == 0x08074b50, "packing");
                must(Arrays.equals(zip, data + packed + 4, data + packed + 16, zip, at + 16, at + 28), "packing");
                byte[] content = inflate(Arrays.copyOfRange(zip, data, data + packed), b.getInt(at + 24));
                CRC32 crc = new CRC32();
                crc.update(content);
                boolean whole =
                        finished && (int) crc.getValue() == b.getInt(at + 16) && content.length == b.getInt(at + 24);
                must(files.put(name, content) == null, "packing");
                if (!whole) {
                    files.put(name + " broken", new byte[0]);
                }
                local = data + packed + 16;
                at += 46 + length;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Bad("packing");
        }
        must(local == start && at == end, "packing");
    }

    static byte[] fixed() {
        ByteBuffer fixed = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        return fixed.putShort((short) 20)
                .putShort((short) 0x0808)
                .putShort((short) 8)
                .putShort((short) 0)
                .putShort((short) ((2000 - 1980) << 9 | 1 << 5 | 1))
                .array();
    }

    byte[] inflate(byte[] packed, int size) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 14];
        try {
            for (int got = inflater.inflate(part); got > 0 && out.size() <= size; got = inflater.inflate(part)) {
                out.write(part, 0, got);
            }
        } catch (java.util.zip.DataFormatException e) {
            // What came before is looked at; the checksum says that it is not all.
        } finally {
            finished = inflater.finished() && inflater.getRemaining() == 0;
            inflater.end();
        }
        return out.toByteArray();
    }

    // ---- notes, keys, heads ------------------------------------------------------------------------------------

    String text(String name) {
        must(files.containsKey(name), "no " + name);
        must(!files.containsKey(name + " broken"), name);
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    static List<Signed> notes(String all, String file) {
        List<Signed> notes = new ArrayList<>();
        for (int at = 0; at < all.length(); ) {
            if (all.charAt(at) == '\n') {
                at++;
                continue;
            }
            int gap = all.indexOf("\n\n", at);
            must(gap > 0, file);
            String text = all.substring(at, gap + 1);
            at = gap + 2;
            List<String[]> lines = new ArrayList<>();
            while (all.startsWith("— ", at)) {
                int stop = all.indexOf('\n', at);
                must(stop > 0, file);
                lines.add(all.substring(at + 2, stop).split(" "));
                at = stop + 1;
            }
            must(!lines.isEmpty() && lines.stream().allMatch(line -> line.length == 2), file);
            notes.add(new Signed(text, lines));
        }
        return notes;
    }

    /** Whether that key, as name, id and base 64, signed it. */
    static boolean signed(Signed note, String[] key) {
        try {
            byte[] kindAndKey = Base64.getDecoder().decode(key[2]);
            for (String[] line : note.lines()) {
                byte[] idAndSignature = Base64.getDecoder().decode(line[1]);
                if (line[0].equals(key[0])
                        && HEX.formatHex(idAndSignature, 0, 4).equals(key[1])) {
                    Signature check = Signature.getInstance("Ed25519");
                    byte[] header = HEX.parseHex("302a300506032b6570032100");
                    byte[] encoded = Arrays.copyOf(header, header.length + 32);
                    System.arraycopy(kindAndKey, 1, encoded, header.length, 32);
                    check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
                    check.update(note.text().getBytes(StandardCharsets.UTF_8));
                    return check.verify(Arrays.copyOfRange(idAndSignature, 4, idAndSignature.length));
                }
            }
            return false;
        } catch (Exception e) {
            return false;
        }
    }

    void outside() throws Exception {
        for (String line : text("keys.txt").split("\n")) {
            String[] key = line.split("\\+", 3);
            must(key.length == 3, "keys.txt");
            byte[] marked = decode(key[2], "keys.txt");
            byte[] id = sha256((key[0] + "\n").getBytes(StandardCharsets.UTF_8), marked);
            must(HEX.formatHex(id, 0, 4).equals(key[1]), "keys.txt");
            if (marked[0] == 1 && marked.length == 33) {
                keys.add(key);
            }
        }
        must(!keys.isEmpty(), "keys.txt");
        List<Signed> head = notes(text("head.txt"), "head.txt");
        must(head.size() == 1, "head.txt");
        String[] lines = head.get(0).text().split("\n");
        must(lines.length >= 3 && lines[1].matches("[0-9]{1,18}"), "head.txt");
        origin = lines[0];
        n = Long.parseLong(lines[1]);
        root = decode(lines[2], "head.txt");
        roots.put(n, root);
        List<Signed> manifest = notes(text("manifest.txt"), "manifest.txt");
        must(manifest.size() == 1, "manifest.txt");
        listed(manifest.get(0).text());
        String[] newest = keys.get(keys.size() - 1);
        must(signed(manifest.get(0), newest), "manifest.txt");
        must(signed(head.get(0), newest), "head.txt");
        older(head.get(0));
    }

    void listed(String text) throws Exception {
        String[] lines = text.split("\n");
        must(lines.length > 5 && lines[0].equals(origin) && lines[1].equals("bundle 1"), "manifest.txt");
        must(lines[2].startsWith("scope ") && lines[3].equals("head " + n), "manifest.txt");
        List<String> names = new ArrayList<>();
        for (String line : Arrays.asList(lines).subList(5, lines.length)) {
            must(line.length() > 66 && line.startsWith("  ", 64), "manifest.txt");
            names.add(line.substring(66));
        }
        names.add("manifest.txt");
        must(
                names.equals(files.keySet().stream()
                        .filter(name -> !name.endsWith(" broken"))
                        .toList()),
                "manifest.txt");
        for (String line : Arrays.asList(lines).subList(5, lines.length)) {
            String name = line.substring(66);
            must(HEX.formatHex(sha256(files.get(name))).equals(line.substring(0, 64)), name);
            must(!files.containsKey(name + " broken"), name);
        }
    }

    void older(Signed head) throws Exception {
        List<Signed> older = notes(text("heads.txt"), "heads.txt");
        String[] proofs = text("consistency.txt").isEmpty()
                ? new String[0]
                : text("consistency.txt").split("\n");
        must(older.size() == proofs.length, "consistency.txt");
        for (int i = 0; i < proofs.length; i++) {
            Signed each = older.get(i);
            String[] lines = each.text().split("\n");
            String[] cells = proofs[i].split(" ");
            must(lines.length >= 3 && lines[0].equals(origin) && lines[1].equals(cells[0]), "heads.txt");
            must(keys.stream().anyMatch(key -> signed(each, key)), "heads.txt");
            byte[] its = decode(lines[2], "heads.txt");
            must(consistent(Long.parseLong(lines[1]), its, Arrays.asList(cells).subList(1, cells.length)), "heads.txt");
            roots.put(Long.parseLong(lines[1]), its);
        }
        older.add(head);
        for (int i = 1; i < keys.size(); i++) {
            String[] before = keys.get(i - 1);
            String next = "\nnext " + String.join("+", keys.get(i)) + "\n";
            must(
                    older.stream()
                            .anyMatch(
                                    each -> signed(each, before) && each.text().contains(next)),
                    "keys.txt");
        }
    }

    /** RFC 9162 §2.1.4.2, word for word. */
    boolean consistent(long first, byte[] firstHash, List<String> proof) throws Exception {
        if (first == n) {
            return proof.isEmpty() && Arrays.equals(firstHash, root);
        }
        List<byte[]> path = new ArrayList<>();
        for (String hex : proof) {
            must(hex.matches("[0-9a-f]{64}"), "consistency.txt");
            path.add(HEX.parseHex(hex));
        }
        if (path.isEmpty() || first > n) {
            return false;
        }
        if (Long.bitCount(first) == 1) {
            path.add(0, firstHash);
        }
        BigInteger fn = BigInteger.valueOf(first - 1);
        BigInteger sn = BigInteger.valueOf(n - 1);
        while (fn.testBit(0)) {
            fn = fn.shiftRight(1);
            sn = sn.shiftRight(1);
        }
        byte[] fr = path.get(0);
        byte[] sr = path.get(0);
        for (byte[] c : path.subList(1, path.size())) {
            if (sn.signum() == 0) {
                return false;
            }
            if (fn.testBit(0) || fn.equals(sn)) {
                fr = node(c, fr);
                sr = node(c, sr);
                while (!fn.testBit(0) && fn.signum() != 0) {
                    fn = fn.shiftRight(1);
                    sn = sn.shiftRight(1);
                }
            } else {
                sr = node(sr, c);
            }
            fn = fn.shiftRight(1);
            sn = sn.shiftRight(1);
        }
        return sn.signum() == 0 && Arrays.equals(fr, firstHash) && Arrays.equals(sr, root);
    }

    // ---- entries -----------------------------------------------------------------------------------------------

    void entries() throws Exception {
        must(root != null, "head.txt");
        String[] manifest = text("manifest.txt").split("\n");
        must(manifest.length > 5 && manifest[2].startsWith("scope "), "manifest.txt");
        String scope = manifest[2].substring(6);
        Map<String, long[]> numbers = new TreeMap<>();
        Map<String, String> hashes = new TreeMap<>();
        long[] place = {-1, 0};
        for (String file : files.keySet()) {
            if (file.matches("entries/[0-9]+\\.jsonl")) {
                part(file, scope, numbers, hashes, place);
            }
        }
        StringBuilder chains = new StringBuilder();
        numbers.forEach(
                (chain, span) -> chains.append(String.join(" ", chain, "" + span[0], "" + span[1], hashes.get(chain)))
                        .append('\n'));
        for (String line : text("chains.txt").lines().toList()) {
            String[] cells = line.split(" ");
            must(cells.length == 4 && cells[2].matches("[0-9]{1,18}"), "chains.txt");
            long[] span = numbers.get(cells[0]);
            long reached = span == null ? Long.parseLong(cells[1]) - 1 : span[1];
            must(reached >= Long.parseLong(cells[2]), WRONG_ENTRY + cells[0] + " " + (reached + 1));
        }
        must(chains.toString().equals(text("chains.txt")), "chains.txt");
        must(manifest[4].equals("entries " + place[1]), "manifest.txt");
        must(!scope.equals("all") || place[1] == n, "entries are not all");
    }

    void part(String file, String scope, Map<String, long[]> numbers, Map<String, String> hashes, long[] place)
            throws Exception {
        List<byte[]> lines = lines(files.get(file));
        byte[] raw = files.getOrDefault(file.replace("entries", "proofs").replace("jsonl", "txt"), new byte[0]);
        List<byte[]> proofs = lines(raw);
        long before = -1;
        List<byte[]> siblings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = lines.get(i);
            String[] name = new String[2];
            boolean canonical = canonical(line, name) && line[line.length - 1] == '\n';
            String where = WRONG_ENTRY + name[0] + " " + name[1];
            Map<String, Object> entry = canonical ? object(line) : Map.of();
            must(canonical, where);
            String chain = (String) entry.get("chain");
            long seq = (Long) entry.get("seq");
            byte[] bytes = Arrays.copyOf(line, line.length - 1);
            long[] span = numbers.get(chain);
            boolean named = !scope.startsWith("projects ") || (scope + " ").contains(" " + chain + " ");
            must(named, where);
            if (span != null || !scope.startsWith("year ")) {
                long expected = span == null ? 1 : span[1] + 1;
                must(seq == expected, WRONG_ENTRY + chain + " " + (seq > expected ? expected : seq));
                String prev = span == null
                        ? HEX.formatHex(sha256(chain.getBytes(StandardCharsets.UTF_8)))
                        : hashes.get(chain);
                must(prev.equals(entry.get("prev")), where);
            }
            numbers.computeIfAbsent(chain, key -> new long[] {seq, seq})[1] = seq;
            hashes.put(chain, HEX.formatHex(sha256(bytes)));
            must(i < proofs.size(), where);
            String proof = new String(proofs.get(i), StandardCharsets.US_ASCII);
            must(proof.matches("(0|[1-9][0-9]{0,17})( [0-9a-f]{64})+\n"), where);
            String[] cells = proof.strip().split(" ");
            long leaf = Long.parseLong(cells[0]);
            must(leaf > place[0] && leaf < n, where);
            byte[] hash = sha256(new byte[] {0}, bytes);
            must(HEX.formatHex(hash).equals(cells[1]), where);
            must(climb(leaf, before, hash, cells, siblings), where);
            before = leaf;
            place[0] = leaf;
            place[1]++;
        }
        must(proofs.size() == lines.size(), "entries are missing in " + file);
    }

    /** Always all the way up; what a line leaves out is remembered from the line before. */
    boolean climb(long leaf, long before, byte[] hash, String[] cells, List<byte[]> siblings) throws Exception {
        int given = 2;
        byte[] node = hash;
        for (int level = 0; level < 62 && 1L << level < n; level++) {
            while (siblings.size() <= level) {
                siblings.add(null);
            }
            long number = leaf >> level;
            if ((number ^ 1) << level >= n) {
                continue;
            }
            if (before < 0 || number != before >> level) {
                if (given == cells.length) {
                    return false;
                }
                siblings.set(level, HEX.parseHex(cells[given++]));
            }
            byte[] sibling = siblings.get(level);
            if (sibling == null) {
                return false;
            }
            node = number % 2 == 1 ? node(sibling, node) : node(node, sibling);
        }
        return given == cells.length && Arrays.equals(node, root);
    }

    // ---- canonical JSON ----------------------------------------------------------------------------------------

    /** Reads the line and writes it anew: only what comes out the same was in canonical form. */
    static boolean canonical(byte[] line, String[] name) {
        Map<String, Object> entry;
        try {
            entry = object(line);
        } catch (RuntimeException e) {
            return false;
        }
        name[0] = String.valueOf(entry.get("chain"));
        name[1] = String.valueOf(entry.get("seq"));
        String required = "action chain changes digests format label occurred prev recorded seq subject versions who";
        List<String> members = new ArrayList<>(entry.keySet());
        members.remove("text");
        boolean right = members.equals(Arrays.asList(required.split(" ")))
                && entry.get("seq") instanceof Long
                && entry.get("chain") instanceof String
                && Long.valueOf(1).equals(entry.get("format"));
        StringBuilder again = new StringBuilder();
        write(entry, again);
        byte[] written = (again + "\n").getBytes(StandardCharsets.UTF_8);
        return right
                && Arrays.equals(written, 0, written.length - 1, line, 0, line.length - 1)
                && written.length == line.length;
    }

    static Map<String, Object> object(byte[] line) {
        int[] at = {0};
        String text = new String(line, StandardCharsets.UTF_8);
        @SuppressWarnings("unchecked")
        Map<String, Object> entry = (Map<String, Object>) value(text, at);
        must(text.startsWith("\n", at[0]) || at[0] == text.length(), "after the entry");
        return entry;
    }

    static Object value(String json, int[] at) {
        char c = json.charAt(at[0]);
        if (c == '"') {
            return string(json, at);
        }
        if (c == '{') {
            Map<String, Object> members = new TreeMap<>();
            at[0]++;
            while (json.charAt(at[0]) != '}') {
                String name = string(json, at);
                must(json.charAt(at[0]++) == ':' && members.put(name, value(json, at)) == null, "member");
                if (json.charAt(at[0]) == ',') {
                    at[0]++;
                }
            }
            at[0]++;
            return members;
        }
        if (c == '[') {
            List<Object> elements = new ArrayList<>();
            at[0]++;
            while (json.charAt(at[0]) != ']') {
                elements.add(value(json, at));
                if (json.charAt(at[0]) == ',') {
                    at[0]++;
                }
            }
            at[0]++;
            return elements;
        }
        int from = at[0];
        while (Character.isDigit(json.charAt(at[0]))) {
            at[0]++;
        }
        return Long.valueOf(json.substring(from, at[0]));
    }

    static String string(String json, int[] at) {
        must(json.charAt(at[0]++) == '"', "string");
        StringBuilder text = new StringBuilder();
        for (char c = json.charAt(at[0]++); c != '"'; c = json.charAt(at[0]++)) {
            if (c == '\\') {
                char kind = json.charAt(at[0]++);
                int known = "bfnrt\"\\".indexOf(kind);
                text.append(
                        known >= 0
                                ? "\b\f\n\r\t\"\\".charAt(known)
                                : (char) Integer.parseInt(json.substring(at[0], at[0] + 4), 16));
                at[0] += known >= 0 ? 0 : 4;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> members) {
            out.append('{');
            members.forEach((name, member) -> {
                write(name, out);
                out.append(':');
                write(member, out);
                out.append(',');
            });
            close(out, '{', '}');
        } else if (value instanceof List<?> elements) {
            out.append('[');
            elements.forEach(element -> {
                write(element, out);
                out.append(',');
            });
            close(out, '[', ']');
        } else if (value instanceof String text) {
            out.append('"');
            for (char c : text.toCharArray()) {
                int known = "\b\f\n\r\t\"\\".indexOf(c);
                out.append(
                        known >= 0
                                ? "\\" + "bfnrt\"\\".charAt(known)
                                : c < 32 ? String.format("\\u%04x", (int) c) : "" + c);
            }
            out.append('"');
        } else {
            out.append(value);
        }
    }

    static void close(StringBuilder out, char opened, char closing) {
        if (out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
        out.append(closing);
    }

    // ---- what the auditor kept ---------------------------------------------------------------------------------

    void kept(List<String> keptHeads, List<String> keptKeys) {
        List<String> known = keys.stream().map(key -> String.join("+", key)).toList();
        keptKeys.forEach(key -> must(known.contains(key), "kept key"));
        TreeMap<Long, byte[]> kept = new TreeMap<>();
        for (String file : keptHeads) {
            for (Signed head : notes(file, "kept head")) {
                must(keys.stream().anyMatch(key -> signed(head, key)), "kept key");
                kept.put(
                        Long.valueOf(head.text().split("\n")[1]),
                        decode(head.text().split("\n")[2], "kept head"));
            }
        }
        if (!kept.isEmpty()) {
            must(kept.lastKey() <= n, "kept head is larger");
            kept.forEach((size, its) ->
                    must(!roots.containsKey(size) || Arrays.equals(roots.get(size), its), "kept head was rewritten"));
            must(roots.containsKey(kept.lastKey()), "kept head cannot be compared");
        }
    }

    // ---- small things ------------------------------------------------------------------------------------------

    static List<byte[]> lines(byte[] all) {
        List<byte[]> lines = new ArrayList<>();
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length - 1 && all[to] != '\n') {
                to++;
            }
            lines.add(Arrays.copyOfRange(all, from, to + 1));
            from = to + 1;
        }
        return lines;
    }

    static byte[] decode(String base64, String file) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Bad(file);
        }
    }

    static byte[] node(byte[] left, byte[] right) throws Exception {
        return sha256(new byte[] {1}, left, right);
    }

    static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
