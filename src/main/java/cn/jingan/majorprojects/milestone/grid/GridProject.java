package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.project.ProjectRow;
import java.util.List;
import java.util.Objects;

/**
 * A project in the grid.
 *
 * @param version of its road map
 * @param weights what the weights of all its milestones make up, in percentage points; 0 while none is given
 * @param rows its milestones, or those of them that are wanted
 */
public record GridProject(ProjectRow project, long version, int weights, List<Schedule.Row> rows) {

    /** Ids of the people who look after the milestones shown. */
    List<String> owners() {
        return rows.stream()
                .map(row -> row.milestone().ownerId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What people call it: 37 某小学. */
    public String label() {
        return (project.annexNo() == null ? project.code() : project.annexNo()) + " " + project.name();
    }
}
