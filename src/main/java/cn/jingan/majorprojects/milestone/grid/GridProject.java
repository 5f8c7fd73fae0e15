package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.schedule.Schedule;
import cn.jingan.majorprojects.project.ProjectRow;
import java.util.List;

/**
 * A project in the grid.
 *
 * @param version of its road map
 * @param rows its milestones, or those of them that are wanted
 */
public record GridProject(ProjectRow project, long version, List<Schedule.Row> rows) {

    /** What people call it: 37 某小学. */
    public String label() {
        return (project.annexNo() == null ? project.code() : project.annexNo()) + " " + project.name();
    }
}
