package cn.jingan.majorprojects.audit.bundle;

import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes entries and beside them their proofs, in files of bounded length, and keeps where each chain begins and ends. */
final class PartWriter {
    private static final int ENTRIES = 10_000;
    private static final int BYTES = 16 << 20;
    private static final HexFormat HEX = HexFormat.of();
    /** Inside a text its quotation marks would have a backslash. */
    private static final Pattern DIGESTS = Pattern.compile("(?<!\\\\)\"digests\":\\[[^\\]]*]");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final BundleZipWriter zip;
    private final HashTree tree;
    private final long size;
    private final TreeHash hash = TreeHash.sha256();
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final StringBuilder proofs = new StringBuilder();
    private final Map<String, Span> chains = new TreeMap<>();
    private final Set<String> digests = new TreeSet<>();
    private int part;
    private int inPart;
    private long last = -1;
    private long count;

    /** The entries of a chain in the bundle. */
    record Span(String chain, long first, long last, String hash) {}

    PartWriter(BundleZipWriter zip, HashTree tree, long size) {
        this.zip = zip;
        this.tree = tree;
        this.size = size;
    }

    void add(BundleEntry entry) {
        if (inPart == ENTRIES || entries.size() > BYTES) {
            close();
        }
        entries.writeBytes(entry.canonical());
        entries.write('\n');
        proof(entry);
        String own = HEX.formatHex(hash.plain(entry.canonical()));
        Span before = chains.get(entry.chain());
        long first = before == null ? entry.seq() : before.first();
        chains.put(entry.chain(), new Span(entry.chain(), first, entry.seq(), own));
        digests(entry.canonical());
        inPart++;
        count++;
        last = entry.leaf();
    }

    private void digests(byte[] canonical) {
        Matcher list = DIGESTS.matcher(new String(canonical, StandardCharsets.UTF_8));
        if (list.find()) {
            DIGEST.matcher(list.group()).results().map(MatchResult::group).forEach(digests::add);
        }
    }

    /** SHA-256 of the files that the entries rest on, sorted. */
    Set<String> digests() {
        return digests;
    }

    /** The siblings up to where the path joins that of the line before, all of them on the first line of a file. */
    private void proof(BundleEntry entry) {
        proofs.append(entry.leaf()).append(' ').append(HEX.formatHex(entry.leafHash()));
        int height = HashTree.height(size);
        int joined = inPart == 0 ? height : Long.SIZE - Long.numberOfLeadingZeros(entry.leaf() ^ last);
        for (int level = 0; level < joined; level++) {
            if (HashTree.hasSibling(entry.leaf(), level, size)) {
                proofs.append(' ').append(HEX.formatHex(tree.sibling(entry.leaf(), level, size)));
            }
        }
        proofs.append('\n');
    }

    /** Ends the present file. */
    void close() {
        if (inPart > 0) {
            String no = "%05d".formatted(++part);
            zip.add("entries/" + no + ".jsonl", entries.toByteArray());
            zip.add("proofs/" + no + ".txt", proofs.toString().getBytes(StandardCharsets.US_ASCII));
            entries.reset();
            proofs.setLength(0);
            inPart = 0;
        }
    }

    long count() {
        return count;
    }

    Map<String, Span> chains() {
        return chains;
    }
}
