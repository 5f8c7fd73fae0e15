package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a decision table, with its text. */
final class TableVersion extends Versioned {
    private @Nullable String definitionId;
    private String content;

    TableVersion(
            String id,
            String key,
            String name,
            VersionStatus status,
            @Nullable Integer versionNo,
            @Nullable Integer baseNo,
            @Nullable String definitionId,
            String content,
            @Nullable String reason,
            @Nullable String draftedBy,
            @Nullable Instant submittedAt,
            @Nullable LocalDate validFrom,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String returnedReason,
            long version) {
        super(
                id,
                key,
                name,
                status,
                versionNo,
                baseNo,
                reason,
                draftedBy,
                submittedAt,
                validFrom,
                decidedBy,
                decidedAt,
                returnedReason,
                version);
        this.definitionId = definitionId;
        this.content = content;
    }

    /** Other rows. What came with a release has its number already and is taken as a whole or not at all. */
    void edit(String by, String edited) {
        draft().own(by);
        if (versionNo() != null) {
            throw new RuleViolation(TableRule.TABLE_FROM_RELEASE);
        }
        content = edited;
    }

    /** The engine knows it by that id. */
    void deployedAs(String definition) {
        definitionId = definition;
    }

    String content() {
        return content;
    }

    @Nullable
    String definitionId() {
        return definitionId;
    }
}
