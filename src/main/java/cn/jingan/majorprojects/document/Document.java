package cn.jingan.majorprojects.document;

import java.time.Instant;

/**
 * A file that was handed in.
 *
 * @param id of the document
 * @param project code of the project it belongs to; who may see the project may see the file
 * @param subjectType kind of the thing it was handed in for, such as {@code milestone}
 * @param subjectId id of that thing
 * @param kind what evidence it is, such as 施工许可证扫描件; empty where nobody said
 * @param name file name as handed in
 * @param mediaType media type found by content, not the one the browser claimed
 * @param size in bytes
 * @param sha256 digest of the content in lower-case hex
 * @param personId who handed it in
 * @param department code of the department they acted for
 * @param addedAt when, to the second
 */
public record Document(
        String id,
        String project,
        String subjectType,
        String subjectId,
        String kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        String personId,
        String department,
        Instant addedAt) {}
