package cn.jingan.majorprojects.worklist;

import java.time.Instant;

/**
 * Something sent to a post for reading (抄送), as the process hands it over.
 *
 * @param kind of notice, such as {@code gate.decided.APPROVED}
 * @param href page it opens
 */
public record Copy(
        String id,
        String project,
        String projectNumber,
        String projectName,
        String kind,
        String label,
        String href,
        String department,
        String post,
        Instant createdAt) {}
