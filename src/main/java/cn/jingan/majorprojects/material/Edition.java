package cn.jingan.majorprojects.material;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a material; the last is current, the earlier ones stay readable.
 *
 * @param materialId of which material
 * @param edition its number, from 1
 * @param projectId of which project
 * @param number 文号; null for none
 * @param issuer who issued it; null for none
 * @param issuedOn its date; null for none
 * @param reason why it took the place of the one before; null for the first
 * @param fileId id of its file
 * @param size of the file in bytes
 * @param sha256 digest of the file in lower-case hex
 * @param department for which the person filed it
 * @param filedBy who filed it
 */
public record Edition(
        String materialId,
        int edition,
        String projectId,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String reason,
        String fileId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String department,
        String filedBy,
        Instant filedAt) {}
