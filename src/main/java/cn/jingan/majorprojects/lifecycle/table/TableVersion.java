package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a decision table, from its draft to its approval. Approved ones never change again. */
final class TableVersion {
    private final String id;
    private final String tableKey;
    private final String name;
    private TableStatus status;
    private @Nullable Integer versionNo;
    private final @Nullable Integer baseNo;
    private @Nullable String definitionId;
    private String content;
    private @Nullable String reason;
    private @Nullable String draftedBy;
    private @Nullable Instant submittedAt;
    private @Nullable LocalDate validFrom;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String returnedReason;
    private final long version;

    TableVersion(
            String id,
            String tableKey,
            String name,
            TableStatus status,
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
        this.status = status;
        this.versionNo = versionNo;
        this.baseNo = baseNo;
        this.definitionId = definitionId;
        this.content = content;
        this.reason = reason;
        this.draftedBy = draftedBy;
        this.submittedAt = submittedAt;
        this.validFrom = validFrom;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.returnedReason = returnedReason;
        this.version = version;
    }

    /** Other rows. What came with a release has its number already and is taken as a whole or not at all. */
    void edit(String by, String edited) {
        own(by);
        if (versionNo != null) {
            throw new RuleViolation(TableRule.TABLE_FROM_RELEASE);
        }
        content = edited;
    }

    /** Asks for approval from that day on. Whoever asks for what came with a release counts as its author. */
    void submit(String by, LocalDate from, String why, LocalDate today, Instant at) {
        own(by);
        requireDay(from, today);
        status = TableStatus.SUBMITTED;
        validFrom = from;
        reason = why;
        submittedAt = at;
        returnedReason = null;
    }

    /** Refuses everybody who may not approve or return it, and a day that has passed meanwhile. */
    void requireDecidable(String by) {
        if (status != TableStatus.SUBMITTED) {
            throw new RuleViolation(TableRule.TABLE_NOT_SUBMITTED);
        }
        if (by.equals(draftedBy)) {
            throw new RuleViolation(TableRule.TABLE_AUTHOR_APPROVES);
        }
    }

    /** Approved as that version, under which the engine knows it. */
    void approve(String by, int number, String definition, LocalDate today, Instant at) {
        requireDecidable(by);
        requireDay(from(), today);
        status = TableStatus.APPROVED;
        versionNo = number;
        definitionId = definition;
        decidedBy = by;
        decidedAt = at;
    }

    /** Given back to its author. */
    void giveBack(String by, String why) {
        requireDecidable(by);
        status = TableStatus.DRAFT;
        returnedReason = why;
    }

    /** Given up by its author; approved versions stay for ever. */
    void discard(String by) {
        own(by);
        status = TableStatus.DISCARDED;
    }

    private void own(String by) {
        if (status != TableStatus.DRAFT) {
            throw new RuleViolation(TableRule.TABLE_NOT_A_DRAFT);
        }
        if (draftedBy != null && !draftedBy.equals(by)) {
            throw new RuleViolation(TableRule.TABLE_OTHERS_DRAFT);
        }
        draftedBy = by;
    }

    private static void requireDay(LocalDate from, LocalDate today) {
        if (from.isBefore(today)) {
            throw RuleViolation.at("validFrom", TableRule.TABLE_DAY_PAST, today);
        }
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

    @Nullable
    String reason() {
        return reason;
    }

    long version() {
        return version;
    }

    /** The day it is to be in force from; asked of submitted ones only. */
    LocalDate from() {
        if (validFrom == null) {
            throw new IllegalStateException("no day: " + id);
        }
        return validFrom;
    }
}
