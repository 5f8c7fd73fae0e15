package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.NoteKey;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A public key of the log.
 *
 * @param no order in which the keys came
 * @param id of the key, in hex
 * @param kind of the key
 * @param vkey its text form
 * @param createdAt UTC
 */
public record KnownKey(int no, String id, NoteKey.Kind kind, String vkey, LocalDateTime createdAt) {

    /** When it came. */
    public Instant created() {
        return createdAt.toInstant(ZoneOffset.UTC);
    }

    /** The key itself. */
    public NoteKey key() {
        return NoteKey.parse(vkey);
    }
}
