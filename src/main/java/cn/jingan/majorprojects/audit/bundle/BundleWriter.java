package cn.jingan.majorprojects.audit.bundle;

import cn.jingan.majorprojects.audit.proof.HashTree;
import cn.jingan.majorprojects.audit.proof.Note;
import cn.jingan.majorprojects.audit.proof.NoteKey;
import cn.jingan.majorprojects.audit.proof.SigningKey;
import cn.jingan.majorprojects.audit.seal.KnownKey;
import cn.jingan.majorprojects.audit.seal.LedgerSettings;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.SealedLedger;
import cn.jingan.majorprojects.shared.StoredFiles;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes a bundle as {@code src/docs/ledger-format.md} says. The same order at the same head gives the same bytes; memory
 * does not grow with the number of entries.
 */
@Component
public class BundleWriter {
    /** Bytes of documents at most: the form of a bundle ends at 4 GiB. */
    private static final long ROOM = 3L << 30;

    private final SealedLedger ledger;
    private final BundleEntries entries;
    private final OlderHeads older;
    private final BundleIndex index;
    private final LedgerSettings settings;
    private final ObjectProvider<StoredFiles> files;

    BundleWriter(
            SealedLedger ledger,
            BundleEntries entries,
            OlderHeads older,
            BundleIndex index,
            LedgerSettings settings,
            ObjectProvider<StoredFiles> files) {
        this.ledger = ledger;
        this.entries = entries;
        this.older = older;
        this.index = index;
        this.settings = settings;
        this.files = files;
    }

    /** The key that signs a bundle below that head. */
    public KnownKey signer(SealedHead head) {
        return keys(head).stream()
                .filter(key -> key.kind() == NoteKey.Kind.ED25519)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private List<KnownKey> keys(SealedHead head) {
        return ledger.keys().stream().filter(key -> key.no() <= head.keyNo()).toList();
    }

    /** Writes the bundle; the key is the private half of {@link #signer}. */
    public void write(BundleOrder order, SealedHead head, SigningKey key, OutputStream out) {
        BundleZipWriter zip = new BundleZipWriter(out);
        HashTree tree = ledger.tree();
        zip.add("head.txt", head.note());
        zip.add("keys.txt", lines(keys(head).stream().map(KnownKey::vkey).toList()));
        heads(order, head, tree, zip);
        PartWriter parts = new PartWriter(zip, tree, head.size());
        entries.each(order, head.size(), parts::add);
        parts.close();
        zip.add(
                "chains.txt",
                lines(parts.chains().values().stream().map(BundleWriter::line).toList()));
        index.write(zip, order, head, parts);
        if (order.files()) {
            files(parts, zip);
        }
        manifest(order, head, key, parts.count(), zip);
        zip.finish();
    }

    private void heads(BundleOrder order, SealedHead head, HashTree tree, BundleZipWriter zip) {
        StringBuilder notes = new StringBuilder();
        StringBuilder proofs = new StringBuilder();
        for (SealedHead each : older.below(head, order.since())) {
            notes.append(each.note()).append('\n');
            proofs.append(each.size());
            tree.consistency(each.size(), head.size())
                    .forEach(hash -> proofs.append(' ').append(HexFormat.of().formatHex(hash)));
            proofs.append('\n');
        }
        zip.add("heads.txt", notes.toString());
        zip.add("consistency.txt", proofs.toString());
    }

    /** The documents themselves, as far as they are here and the file does not become too large for its form. */
    private void files(PartWriter parts, BundleZipWriter zip) {
        long room = ROOM;
        for (String digest : parts.digests()) {
            Path file = files.stream()
                    .flatMap(source -> source.find(digest).stream())
                    .findFirst()
                    .orElse(null);
            if (file != null && file.toFile().length() < room) {
                room -= file.toFile().length();
                zip.copy("files/" + digest, file);
            }
        }
    }

    private void manifest(BundleOrder order, SealedHead head, SigningKey key, long count, BundleZipWriter zip) {
        StringBuilder text = new StringBuilder(settings.origin()).append("\nbundle 1\nscope ");
        text.append(order.scope()).append("\nhead ").append(head.size());
        text.append("\nentries ").append(count).append('\n');
        zip.digests()
                .forEach((name, digest) ->
                        text.append(digest).append("  ").append(name).append('\n'));
        zip.add("manifest.txt", Note.sign(text.toString(), List.of(key)).written());
    }

    private static String line(PartWriter.Span span) {
        return span.chain() + " " + span.first() + " " + span.last() + " " + span.hash();
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The private half of the key that signs below that head, where this node has its file. */
    public Optional<SigningKey> secret(SealedHead head) {
        return ledger.secret(signer(head));
    }
}
