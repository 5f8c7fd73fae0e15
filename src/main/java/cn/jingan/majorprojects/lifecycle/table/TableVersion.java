package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.VersionDraft;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a decision table, from its draft to its approval. Approved ones never change again. */
final class TableVersion {
    private final String id;
    private final String tableKey;
    private final String name;
    private @Nullable Integer versionNo;
    private final @Nullable Integer baseNo;
    private @Nullable String definitionId;
    private String content;
    private final VersionDraft draft;
    private final long version;

    TableVersion(
            String id,
            String tableKey,
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
        this.id = id;
        this.tableKey = tableKey;
        this.name = name;
        this.versionNo = versionNo;
        this.baseNo = baseNo;
        this.definitionId = definitionId;
        this.content = content;
        this.draft = new VersionDraft(
                status, reason, draftedBy, submittedAt, validFrom, decidedBy, decidedAt, returnedReason);
        this.version = version;
    }

    /** Other rows. What came with a release has its number already and is taken as a whole or not at all. */
    void edit(String by, String edited) {
        draft.own(by);
        if (versionNo != null) {
            throw new RuleViolation(TableRule.TABLE_FROM_RELEASE);
        }
        content = edited;
    }

    /** Approved as that version, under which the engine knows it. */
    void approve(String by, int number, String definition, LocalDate today, Instant at) {
        draft.approve(by, today, at);
        versionNo = number;
        definitionId = definition;
    }

    /** Its way; whoever asks for what came with a release counts as its author. */
    VersionDraft draft() {
        return draft;
    }

    String id() {
        return id;
    }

    String key() {
        return tableKey;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    @Nullable
    Integer baseNo() {
        return baseNo;
    }

    @Nullable
    Integer versionNo() {
        return versionNo;
    }

    @Nullable
    String definitionId() {
        return definitionId;
    }

    long version() {
        return version;
    }
}
