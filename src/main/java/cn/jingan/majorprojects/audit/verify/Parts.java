package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The files of entries, checked side by side and joined in order; a few at a time, so that memory stays bounded. */
final class Parts {
    private static final int LIMIT = 96 << 20;
    private static final String ENTRIES = "entries/";

    private final BundleZip zip;
    private final Opening opening;
    private final Chains chains;
    private final LongConsumer progress;
    private @Nullable Finding dropped;

    /** A part, and which of its two files is not the signed one. */
    private record Done(Part part, @Nullable String changed) {}

    Parts(BundleZip zip, Opening opening, LongConsumer progress) {
        this.zip = zip;
        this.opening = opening;
        this.chains = new Chains(opening.scope());
        this.progress = progress;
    }

    Chains chains() {
        return chains;
    }

    private List<String> files() {
        return zip.names().stream().filter(name -> name.startsWith(ENTRIES)).toList();
    }

    static boolean isPart(String name) {
        return name.startsWith(ENTRIES) || name.startsWith("proofs/");
    }

    static String proofs(String entries) {
        return "proofs/" + entries.substring(ENTRIES.length()).replace(".jsonl", ".txt");
    }

    /** The first thing wrong in any of them; null when nothing is. */
    @Nullable
    Finding check() {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Done>> running = new ArrayDeque<>();
            for (String file : files()) {
                running.add(pool.submit(() -> done(file)));
                Finding found = running.size() > threads ? join(running.remove()) : null;
                if (found != null) {
                    return found;
                }
            }
            while (!running.isEmpty()) {
                Finding found = join(running.remove());
                if (found != null) {
                    return found;
                }
            }
            return dropped();
        } finally {
            pool.shutdownNow();
        }
    }

    private Done done(String file) {
        BundleZip.Content entries = zip.read(file, LIMIT);
        BundleZip.Content proofs = zip.read(proofs(file), LIMIT);
        Part part = new Part(
                        file,
                        entries.bytes(),
                        proofs.bytes(),
                        opening.head().size(),
                        opening.head().root())
                .checked();
        String changed = signed(file, entries) ? null : file;
        return new Done(part, changed == null && !signed(proofs(file), proofs) ? proofs(file) : changed);
    }

    private boolean signed(String name, BundleZip.Content content) {
        String digest = HexFormat.of().formatHex(TreeHash.sha256().plain(content.bytes()));
        return content.whole() && digest.equals(opening.digests().get(name));
    }

    private @Nullable Finding join(Future<Done> running) {
        Done done = get(running);
        Finding found = chains.add(done.part());
        progress.accept(chains.entries());
        if (found == null && done.part().proofsLeft()) {
            dropped = dropped == null
                    ? Finding.of(Fault.ENTRY_MISSING, done.part().file(), "")
                    : dropped;
            return null;
        }
        return found == null && done.changed() != null ? Finding.of(Fault.FILE_CHANGED, done.changed(), "") : found;
    }

    /** More proofs than entries, and no chain with a gap: the one that ends too early says which entry is missing. */
    private @Nullable Finding dropped() {
        Finding ended = dropped == null
                ? null
                : chains.ended(Opening.text(zip, "chains.txt"), opening.head().size());
        return ended != null && ended.chain() != null ? ended : dropped;
    }

    private static Done get(Future<Done> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Finding.Wrong wrong) {
                throw wrong;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The first entry in the bundle whose leaf lies between those two; what was rewritten begins no earlier. */
    Finding firstFrom(long from, long to) {
        for (String file : files()) {
            byte[] proofs = zip.read(proofs(file), LIMIT).bytes();
            byte[] entries = zip.read(file, LIMIT).bytes();
            ProofLine line = new ProofLine(proofs);
            EntryScanner entry = new EntryScanner(entries);
            int at = 0;
            long no = 0;
            for (int proofAt = 0; proofAt < proofs.length; proofAt = EntryScanner.lineEnd(proofs, proofAt) + 1) {
                int end = EntryScanner.lineEnd(entries, at);
                no++;
                if (line.scan(proofAt, EntryScanner.lineEnd(proofs, proofAt))
                        && line.index() >= from
                        && line.index() < to
                        && entry.scan(at, end)) {
                    return new Finding(
                            Fault.KEPT_ROOT, file, entry.chain(), entry.seq(), entry.recorded(), no, from + "–" + to);
                }
                at = end + 1;
            }
        }
        return Finding.of(Fault.KEPT_ROOT, Opening.HEAD, from + "–" + to);
    }
}
