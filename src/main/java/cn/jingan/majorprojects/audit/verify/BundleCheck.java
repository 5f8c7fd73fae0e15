package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.NoteKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Checks a bundle after {@code src/docs/ledger-format.md}. An entry that is wrong is named before a signature that is
 * wrong because of it.
 */
public final class BundleCheck {
    private final Path bundle;
    private final List<String> keptFiles;
    private final List<String> keptTexts;
    private final List<NoteKey> pinned;
    private final LongConsumer progress;

    /**
     * A check of that file.
     *
     * @param keptFiles names of the files with heads that were kept
     * @param keptTexts what they say
     * @param pinned public keys that were kept
     * @param progress hears now and then how many entries were checked
     */
    public BundleCheck(
            Path bundle, List<String> keptFiles, List<String> keptTexts, List<NoteKey> pinned, LongConsumer progress) {
        this.bundle = bundle;
        this.keptFiles = List.copyOf(keptFiles);
        this.keptTexts = List.copyOf(keptTexts);
        this.pinned = List.copyOf(pinned);
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @throws IOException when the file cannot be read at all
     */
    public Report report() throws IOException {
        try (BundleZip zip = new BundleZip(bundle)) {
            return report(zip);
        } catch (Finding.Wrong wrong) {
            return Report.wrong(wrong.finding());
        } catch (java.util.zip.ZipException e) {
            return Report.wrong(Finding.of(Fault.ZIP, "", ""));
        }
    }

    private Report report(BundleZip zip) {
        Opening opening = Opening.read(zip);
        Heads heads = new Heads(opening);
        Parts parts = new Parts(zip, opening, progress);
        Finding outside = first(() -> signed(opening, zip), () -> older(heads, zip));
        Finding inside = first(() -> orNull(parts.check()));
        if (inside == null && (outside == null || !outside.file().equals("chains.txt"))) {
            Finding end = first(() -> ended(opening, parts, zip));
            inside = outside == null || end != null && end.chain() != null ? end : null;
        }
        if (inside == null && outside == null) {
            return compared(opening, heads, parts);
        }
        return Report.wrong(inside != null ? inside : Objects.requireNonNull(outside));
    }

    private Report compared(Opening opening, Heads heads, Parts parts) {
        int kept = heads.kept(keptFiles, keptTexts, pinned, parts);
        return new Report(
                null,
                opening.scope().text(),
                parts.chains().entries(),
                parts.chains().size(),
                heads.size(),
                opening.head().size(),
                opening.head().time().map(Instant::toString).orElse(""),
                kept,
                opening.keys().stream().map(NoteKey::id).toList());
    }

    /** The list of files and everything it names but the entries; then who signed the list and the head. */
    private static void signed(Opening opening, BundleZip zip) {
        List<String> listed = new ArrayList<>(opening.digests().keySet());
        listed.add(Opening.MANIFEST);
        if (!listed.equals(zip.names())) {
            throw Finding.of(Fault.FILE_LIST, Opening.MANIFEST, "").wrong();
        }
        NoteKey signer = opening.signer();
        for (var note : List.of(opening.manifest(), opening.note())) {
            if (note.signedBy(List.of(signer)).isEmpty()) {
                String file = note == opening.note() ? Opening.HEAD : Opening.MANIFEST;
                throw Finding.of(Fault.SIGNATURE, file, signer.id()).wrong();
            }
        }
        opening.digests().forEach((name, digest) -> {
            if (!Parts.isPart(name) && !digest(zip, name).equals(digest)) {
                throw Finding.of(Fault.FILE_CHANGED, name, "").wrong();
            }
            if (name.startsWith("files/") && !name.equals("files/" + digest)) {
                throw Finding.of(Fault.FILE_CHANGED, name, "").wrong();
            }
        });
    }

    /** SHA-256 of a file of any length; empty when it cannot be unpacked. */
    private static String digest(BundleZip zip, String name) {
        CRC32 crc = new CRC32();
        try (var in = zip.open(name)) {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[1 << 16];
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                digest.update(part, 0, length);
                crc.update(part, 0, length);
            }
            return crc.getValue() == zip.crc(name) ? HexFormat.of().formatHex(digest.digest()) : "";
        } catch (IOException | java.security.NoSuchAlgorithmException e) {
            return "";
        }
    }

    private static void older(Heads heads, BundleZip zip) {
        heads.check(Opening.text(zip, Heads.OLDER), Opening.text(zip, Heads.PROOFS));
    }

    private static void ended(Opening opening, Parts parts, BundleZip zip) {
        orNull(parts.chains()
                .ended(Opening.text(zip, "chains.txt"), opening.head().size()));
        if (parts.chains().entries() != opening.entries()) {
            throw Finding.of(Fault.ENTRY_MISSING, Opening.MANIFEST, String.valueOf(opening.entries()))
                    .wrong();
        }
    }

    private static void orNull(@Nullable Finding finding) {
        if (finding != null) {
            throw finding.wrong();
        }
    }

    private static @Nullable Finding first(Runnable... checks) {
        try {
            for (Runnable check : checks) {
                check.run();
            }
            return null;
        } catch (Finding.Wrong wrong) {
            return wrong.finding();
        }
    }
}
