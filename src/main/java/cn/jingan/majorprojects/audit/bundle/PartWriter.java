package cn.jingan.majorprojects.audit.bundle;

import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Writes entries and beside them their proofs, in files of bounded length, and keeps where each chain begins and ends. */
final class PartWriter {
    private static final int ENTRIES = 10_000;
    private static final int BYTES = 16 << 20;
    private static final HexFormat HEX = HexFormat.of();

    private final BundleZipWriter zip;
    private final HashTree tree;
    private final long size;
    private final TreeHash hash = TreeHash.sha256();
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final StringBuilder proofs = new StringBuilder();
    private final Map<String, Span> chains = new TreeMap<>();
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
        inPart++;
        count++;
        last = entry.leaf();
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
