package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a decision table, without its content.
 *
 * @param tableKey key of the table
 * @param name what people call it
 * @param origin ADMINISTRATOR for a draft made here, RELEASE for what came with the program
 * @param versionNo number by which rounds name it; null for drafts
 * @param baseNo version the draft was begun from; null for what came with the program
 * @param definitionId the engine's id; null for drafts made here
 * @param draftedBy id of the author; null for what came with the program
 * @param validFrom first day in force, wanted or approved
 * @param version of the row
 */
public record TableVersionView(
        String id,
        String tableKey,
        String name,
        String origin,
        VersionStatus status,
        @Nullable Integer versionNo,
        @Nullable Integer baseNo,
        @Nullable String definitionId,
        @Nullable String reason,
        @Nullable String draftedBy,
        Instant draftedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate validFrom,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnedReason,
        long version) {

    /** As rounds and the history name it; a draft has its id for a number. */
    public String label() {
        return tableKey + "@" + (versionNo == null ? id : versionNo.toString());
    }

    /** Whether it waits to be finished or approved. */
    public boolean open() {
        return status.open();
    }
}
