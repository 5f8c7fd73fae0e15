package cn.jingan.majorprojects.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What an auditor thinks of an entry, beside the ledger.
 *
 * @param id of the mark
 * @param entryId the entry
 * @param chain its project, or {@code SYSTEM}
 * @param seq its number there
 * @param verdict what was thought
 * @param note why; empty for nothing
 * @param personId who marked
 * @param post under which
 * @param department its department
 * @param markedAt UTC
 */
public record Mark(
        String id,
        String entryId,
        String chain,
        long seq,
        Verdict verdict,
        String note,
        String personId,
        String post,
        String department,
        LocalDateTime markedAt) {

    /** What an auditor may think of an entry. */
    public enum Verdict {
        /** 待核. */
        OPEN,
        /** 无异常. */
        CLEAR,
        /** 有问题. */
        EXCEPTION
    }

    /** When it was made. */
    public Instant marked() {
        return markedAt.toInstant(ZoneOffset.UTC);
    }
}
