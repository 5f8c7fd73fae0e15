package cn.jingan.majorprojects.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Papers that are recorded once with number, date and scan, for who would ask for them again. */
public interface RecordedPapers {

    /**
     * Of the papers called so, those the project has: compared with the original by a second person, and in force today.
     *
     * @param names as milestones name their evidence; alternatives are joined by 或
     */
    List<Recorded> of(String projectId, Collection<String> names);

    /**
     * A recorded paper.
     *
     * @param name as it was asked for
     * @param number 文号
     * @param issuedOn its date
     * @param page where it is shown with its scans
     * @param digests SHA-256 of its scans, in hex
     */
    record Recorded(String name, String number, LocalDate issuedOn, String page, List<String> digests) {}
}
