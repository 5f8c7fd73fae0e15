package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.Checkpoint;
import cn.jingan.majorprojects.audit.proof.Note;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A signed head as it is kept.
 *
 * @param size how many leaves
 * @param root of the tree with them
 * @param note as it was signed
 * @param keyNo number of the newest key that signed
 * @param fence under which it was made
 * @param signedAt UTC
 */
public record SealedHead(long size, byte[] root, String note, int keyNo, long fence, LocalDateTime signedAt) {

    /** When it was signed. */
    public Instant signed() {
        return signedAt.toInstant(ZoneOffset.UTC);
    }

    /** What the note says. */
    public Checkpoint checkpoint() {
        return Checkpoint.parse(Note.parse(note).text());
    }
}
