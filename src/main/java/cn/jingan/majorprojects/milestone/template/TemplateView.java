package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a milestone template, without its rows.
 *
 * @param template code of the template, such as SCHOOL
 * @param name what people call it
 * @param origin ADMINISTRATOR for a draft made here, RELEASE for what came with the program
 * @param versionNo number by which road maps name it; null for drafts
 * @param baseNo version the draft was begun from; null for what came with the program
 * @param copiedFrom code of the finished project its durations were taken from; null for none
 * @param draftedBy id of the author; null for what came with the program
 * @param validFrom first day in force, wanted or approved
 * @param version of the row
 */
public record TemplateView(
        String id,
        String template,
        String name,
        String origin,
        VersionStatus status,
        @Nullable Integer versionNo,
        @Nullable Integer baseNo,
        @Nullable String copiedFrom,
        @Nullable String reason,
        @Nullable String draftedBy,
        Instant draftedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate validFrom,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnedReason,
        long version) {

    /** As the history names it; a draft has its id for a number. */
    public String label() {
        return template + "@" + (versionNo == null ? id : versionNo.toString());
    }

    /** Whether it waits to be finished or approved. */
    public boolean open() {
        return status.open();
    }
}
