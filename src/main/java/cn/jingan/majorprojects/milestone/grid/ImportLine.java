package cn.jingan.majorprojects.milestone.grid;

import org.jspecify.annotations.Nullable;

/**
 * A line of a workbook, as it was written.
 *
 * @param line its number in the workbook, from 1
 * @param project code of the project
 * @param no number of the milestone
 * @param planned null where the workbook has no such column: the date stays; empty to clear it
 * @param forecast the same
 * @param certainty 暂定 or 已确认; null or empty for as it is
 * @param owner name of who looks after it, or a username; null where the workbook has no such column, empty for nobody
 * @param weight the same; empty for 未填
 * @param seen version of the road map when it was taken out, else when the workbook was handed in
 * @param outcome what it did; null while nobody confirmed it
 */
record ImportLine(
        int line,
        String project,
        String no,
        @Nullable String planned,
        @Nullable String forecast,
        @Nullable String certainty,
        @Nullable String owner,
        @Nullable String weight,
        @Nullable Long seen,
        @Nullable String outcome) {

    /** The same, held against that version of the road map. */
    ImportLine seenAt(long version) {
        return new ImportLine(line, project, no, planned, forecast, certainty, owner, weight, version, outcome);
    }
}
