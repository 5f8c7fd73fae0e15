package cn.jingan.majorprojects.material;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A material as it is read, with its current edition.
 *
 * @param subjectType kind of the thing it was filed for: project, sub-project, milestone, gate or change
 * @param subjectId id of that thing
 * @param title what it is called beside its type; null for nothing
 * @param edition number of the current edition, from 1
 * @param disclosureReason why it may or may not be disclosed
 * @param voidReason why it no longer counts; null while it does
 * @param number 文号; null for none
 * @param issuer who issued it; null for none
 * @param issuedOn its date; null for none
 * @param fileId id of its file
 * @param size of the file in bytes
 * @param sha256 digest of the file in lower-case hex
 * @param filedBy who filed the current edition
 * @param version of the row
 */
public record MaterialView(
        String id,
        String projectId,
        String project,
        String type,
        String subjectType,
        String subjectId,
        @Nullable String title,
        int edition,
        Disclosure disclosure,
        @Nullable String disclosureReason,
        @Nullable String disclosedBy,
        @Nullable Instant disclosedAt,
        @Nullable String voidReason,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        String fileId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String department,
        String filedBy,
        Instant filedAt,
        long version) {}
