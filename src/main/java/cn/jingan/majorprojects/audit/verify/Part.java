package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks one file of entries with its file of proofs; what only the parts before can tell is left to the whole. */
final class Part {
    private static final HexFormat HEX = HexFormat.of();

    private final String file;
    private final byte[] entries;
    private final byte[] proofs;
    private final TreeHash hash = TreeHash.sha256();
    private final EntryScanner scanner;
    private final ProofLine proof;
    private final Climb climb;
    private final Map<String, Span> chains = new LinkedHashMap<>();
    private @Nullable Finding finding;
    private long count;
    private long first = -1;
    private long last = -1;
    private boolean proofsLeft;
    private boolean dropped;
    /** Leaf of an entry that seems to be dropped; it may only stand too late. */
    private byte @Nullable [] left;

    private @Nullable Finding early;

    /** What a chain has in this part. */
    static final class Span {
        final long first;
        final String prev;
        final String recorded;
        final long firstLine;
        long last;
        byte[] hash = new byte[0];

        Span(long first, String prev, String recorded, long firstLine) {
            this.first = first;
            this.prev = prev;
            this.recorded = recorded;
            this.firstLine = firstLine;
        }
    }

    Part(String file, byte[] entries, byte[] proofs, long size, byte[] root) {
        this.file = file;
        this.entries = entries;
        this.proofs = proofs;
        this.scanner = new EntryScanner(entries);
        this.proof = new ProofLine(proofs);
        this.climb = new Climb(size, root);
    }

    /** Checks line by line up to the first that is wrong. */
    Part checked() {
        int at = 0;
        int proofAt = 0;
        while (at < entries.length && finding == null) {
            int end = EntryScanner.lineEnd(entries, at);
            int proofEnd = EntryScanner.lineEnd(proofs, proofAt);
            line(at, end, proofAt, proofEnd);
            count++;
            at = end + 1;
            proofAt = (dropped ? EntryScanner.lineEnd(proofs, proofEnd + 1) : proofEnd) + 1;
            proofsLeft |= dropped;
            dropped = false;
        }
        proofsLeft |= proofAt < proofs.length;
        return this;
    }

    private void line(int from, int to, int proofFrom, int proofTo) {
        boolean canonical = scanner.scan(from, to) && to < entries.length;
        byte[] own = hash.plain(entries, from, to - from);
        if (!canonical) {
            scanner.guess(from, to);
            note(Fault.ENTRY_FORM, scanner.seq(), "");
        } else if (left != null && Arrays.equals(hash.leaf(entries, from, to - from), left)) {
            finding = early;
        } else if (follows(own)) {
            place(from, to, proofFrom, proofTo);
        }
    }

    private boolean follows(byte[] own) {
        Span span = chains.get(scanner.chain());
        if (span == null) {
            span = new Span(scanner.seq(), scanner.prev(), scanner.recorded(), count);
            chains.put(scanner.chain(), span);
        } else if (scanner.seq() != span.last + 1) {
            boolean gap = scanner.seq() > span.last;
            note(gap ? Fault.ENTRY_MISSING : Fault.ENTRY_MISPLACED, gap ? span.last + 1 : scanner.seq(), "");
        } else if (!scanner.prev().equals(HEX.formatHex(span.hash))) {
            note(Fault.ENTRY_PREV, scanner.seq(), HEX.formatHex(span.hash));
        }
        span.last = scanner.seq();
        span.hash = own;
        return finding == null;
    }

    private void place(int from, int to, int proofFrom, int proofTo) {
        if (proofTo >= proofs.length || !proof.scan(proofFrom, proofTo)) {
            note(Fault.ENTRY_PROOF, scanner.seq(), "");
            return;
        }
        byte[] leaf = hash.leaf(entries, from, to - from);
        boolean listed = Arrays.equals(leaf, proof.leaf());
        if (!listed && !dropped(leaf, proofTo + 1)) {
            note(Fault.ENTRY_CHANGED, scanner.seq(), HEX.formatHex(proof.leaf()));
        } else if (!climb.reaches(proof, leaf)) {
            note(Fault.ENTRY_PROOF, scanner.seq(), "");
        }
        first = first < 0 ? proof.index() : first;
        last = proof.index();
    }

    /** Whether the line of proofs after this one is this entry's, so that an entry before it was dropped. */
    private boolean dropped(byte[] leaf, int nextFrom) {
        int nextTo = EntryScanner.lineEnd(proofs, nextFrom);
        ProofLine next = new ProofLine(proofs);
        dropped = nextTo < proofs.length
                && !proofsLeft
                && next.scan(nextFrom, nextTo)
                && Arrays.equals(leaf, next.leaf())
                && climb.reaches(proof, proof.leaf());
        if (dropped) {
            left = proof.leaf();
            early = finding(Fault.ENTRY_MISPLACED, scanner.seq(), "");
            proof.scan(nextFrom, nextTo);
        }
        return dropped;
    }

    private void note(Fault fault, long seq, String detail) {
        finding = finding(fault, seq, detail);
    }

    private Finding finding(Fault fault, long seq, String detail) {
        String recorded = fault == Fault.ENTRY_MISSING || scanner.recorded().isEmpty() ? null : scanner.recorded();
        Span span = chains.get(scanner.chain());
        long no = seq == 0 && span != null ? span.last + 1 : seq;
        String chain = scanner.chain().isEmpty() ? null : scanner.chain();
        return new Finding(fault, file, chain, no, recorded, count + 1, detail);
    }

    @Nullable
    Finding finding() {
        return finding;
    }

    /** On which line the finding stands, from 0; past the last when there is none. */
    long findingLine() {
        return finding == null ? count : finding.line() - 1;
    }

    Map<String, Span> chains() {
        return chains;
    }

    String file() {
        return file;
    }

    long count() {
        return count;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    boolean proofsLeft() {
        return proofsLeft;
    }
}
