package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of what gates need, without its rows.
 *
 * @param name what people call it
 * @param origin ADMINISTRATOR for a draft made here, RELEASE for what came with the program
 * @param versionNo number by which decisions name it; null for drafts
 * @param baseNo version the draft was begun from; null for what came with the program
 * @param draftedBy id of the author; null for what came with the program
 * @param validFrom first day in force, wanted or approved
 * @param version of the row
 */
public record RequirementVersion(
        String id,
        String name,
        String origin,
        VersionStatus status,
        @Nullable Integer versionNo,
        @Nullable Integer baseNo,
        @Nullable String reason,
        @Nullable String draftedBy,
        Instant draftedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate validFrom,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnedReason,
        long version) {

    /** Whether it waits to be finished or approved. */
    public boolean open() {
        return status.open();
    }
}
