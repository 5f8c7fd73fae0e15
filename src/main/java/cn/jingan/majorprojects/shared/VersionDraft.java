package cn.jingan.majorprojects.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way of a version from its draft to its approval by a second person, from a day on. Approved ones never change again.
 * What it is a version of keeps it as a part.
 */
public final class VersionDraft {
    private static final int TEXT = 1000;

    private VersionStatus status;
    private @Nullable String reason;
    private @Nullable String draftedBy;
    private @Nullable Instant submittedAt;
    private @Nullable LocalDate validFrom;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String returnedReason;

    /** As it stands in its row. */
    public VersionDraft(
            VersionStatus status,
            @Nullable String reason,
            @Nullable String draftedBy,
            @Nullable Instant submittedAt,
            @Nullable LocalDate validFrom,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String returnedReason) {
        this.status = status;
        this.reason = reason;
        this.draftedBy = draftedBy;
        this.submittedAt = submittedAt;
        this.validFrom = validFrom;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.returnedReason = returnedReason;
    }

    /** Refuses everybody but the author, who of a draft without one is whoever asks first. */
    public void own(String by) {
        if (status != VersionStatus.DRAFT) {
            throw new RuleViolation(VersionRule.VERSION_NOT_A_DRAFT);
        }
        if (draftedBy != null && !draftedBy.equals(by)) {
            throw new RuleViolation(VersionRule.VERSION_OTHERS_DRAFT);
        }
        draftedBy = by;
    }

    /** Asks for approval from that day on, with the reason of the change; both must be given. */
    public void submit(String by, @Nullable LocalDate from, @Nullable String why, LocalDate today, Instant at) {
        new Refusals()
                .when(from == null, "validFrom", SharedRule.TEXT_REQUIRED)
                .required("reason", why)
                .atMost(TEXT, "reason", why)
                .refuse();
        own(by);
        requireDay(Objects.requireNonNull(from), today);
        status = VersionStatus.SUBMITTED;
        validFrom = from;
        reason = why;
        submittedAt = at;
        returnedReason = null;
    }

    /** Refuses everybody who may not approve or return it. */
    public void requireDecidable(String by) {
        if (status != VersionStatus.SUBMITTED) {
            throw new RuleViolation(VersionRule.VERSION_NOT_SUBMITTED);
        }
        if (by.equals(draftedBy)) {
            throw new RuleViolation(VersionRule.VERSION_AUTHOR_APPROVES);
        }
    }

    /** Approved, unless its day has passed meanwhile. */
    public void approve(String by, LocalDate today, Instant at) {
        requireDecidable(by);
        requireDay(from(), today);
        status = VersionStatus.APPROVED;
        decidedBy = by;
        decidedAt = at;
    }

    /** Given back to its author, with the reason. */
    public void giveBack(String by, @Nullable String why) {
        new Refusals()
                .when(why == null || why.isBlank(), "reason", VersionRule.VERSION_RETURN_REASON_REQUIRED)
                .atMost(TEXT, "reason", why)
                .refuse();
        requireDecidable(by);
        status = VersionStatus.DRAFT;
        returnedReason = why;
    }

    /** Given up by its author; approved versions stay for ever. */
    public void discard(String by) {
        own(by);
        status = VersionStatus.DISCARDED;
    }

    /** The day it is to be in force from; asked of submitted ones only. */
    public LocalDate from() {
        if (validFrom == null) {
            throw new IllegalStateException("no day");
        }
        return validFrom;
    }

    /**
     * Refuses what cannot come into force.
     *
     * @param base number of the version it was begun from; null for what came with the program
     * @param approved numbers of the approved versions
     * @param changes how many rows differ from the newest
     * @param faults how many faults were found
     */
    public static void requireSound(@Nullable Integer base, List<Integer> approved, int changes, int faults) {
        int newest = approved.stream().max(Integer::compare).orElse(0);
        if (base != null && base != newest) {
            throw new RuleViolation(VersionRule.VERSION_BASE_OUTDATED, base, newest);
        }
        if (changes == 0) {
            throw new RuleViolation(VersionRule.VERSION_UNCHANGED);
        }
        if (faults > 0) {
            throw new RuleViolation(VersionRule.VERSION_FAULTY, faults);
        }
    }

    private static void requireDay(LocalDate from, LocalDate today) {
        if (from.isBefore(today)) {
            throw RuleViolation.at("validFrom", VersionRule.VERSION_DAY_PAST, today);
        }
    }
}
