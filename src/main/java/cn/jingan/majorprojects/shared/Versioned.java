package cn.jingan.majorprojects.shared;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of something that administrators change while the system runs: a decision table, a milestone template, the
 * requirements of the gates. Approved ones never change again.
 */
public class Versioned {
    private final String id;
    private final String key;
    private final String name;
    private @Nullable Integer versionNo;
    private final @Nullable Integer baseNo;
    private final VersionDraft draft;
    private final long version;

    /**
     * As it stands in its row.
     *
     * @param key of what it is a version
     * @param versionNo null until it is approved
     * @param baseNo the version it was begun from; null for what came with the program
     * @param version of the row
     */
    public Versioned(
            String id,
            String key,
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
        this.key = key;
        this.name = name;
        this.versionNo = versionNo;
        this.baseNo = baseNo;
        this.draft = new VersionDraft(
                status, reason, draftedBy, submittedAt, validFrom, decidedBy, decidedAt, returnedReason);
        this.version = version;
    }

    /** Approved as that version, by which others name it. */
    final void approve(String by, int number, LocalDate today, Instant at) {
        draft.approve(by, today, at);
        versionNo = number;
    }

    /** Its way; whoever first works on what came with a release counts as its author. */
    public final VersionDraft draft() {
        return draft;
    }

    /** Its id. */
    public final String id() {
        return id;
    }

    /** Of what it is a version. */
    public final String key() {
        return key;
    }

    /** What people call that. */
    public final String name() {
        return name;
    }

    /** Its number; null until it is approved. */
    public final @Nullable Integer versionNo() {
        return versionNo;
    }

    final @Nullable Integer baseNo() {
        return baseNo;
    }

    final long version() {
        return version;
    }
}
