package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.VersionDraft;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a milestone template, from its draft to its approval. Approved ones never change again. */
final class TemplateVersion {
    private final String id;
    private final String template;
    private final String name;
    private @Nullable Integer versionNo;
    private final @Nullable Integer baseNo;
    private final VersionDraft draft;
    private final long version;

    TemplateVersion(
            String id,
            String template,
            String name,
            VersionStatus status,
            @Nullable Integer versionNo,
            @Nullable Integer baseNo,
            @Nullable String reason,
            @Nullable String draftedBy,
            @Nullable Instant submittedAt,
            @Nullable LocalDate validFrom,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String returnedReason,
            long version) {
        this.id = id;
        this.template = template;
        this.name = name;
        this.versionNo = versionNo;
        this.baseNo = baseNo;
        this.draft = new VersionDraft(
                status, reason, draftedBy, submittedAt, validFrom, decidedBy, decidedAt, returnedReason);
        this.version = version;
    }

    /** Approved as that version, by which road maps name it. */
    void approve(String by, int number, LocalDate today, Instant at) {
        draft.approve(by, today, at);
        versionNo = number;
    }

    /** Its way; whoever first works on what came with a release counts as its author. */
    VersionDraft draft() {
        return draft;
    }

    String id() {
        return id;
    }

    String template() {
        return template;
    }

    String name() {
        return name;
    }

    @Nullable
    Integer versionNo() {
        return versionNo;
    }

    @Nullable
    Integer baseNo() {
        return baseNo;
    }

    long version() {
        return version;
    }
}
