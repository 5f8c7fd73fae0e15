package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.project.Stage;
import java.time.LocalDate;

/** A milestone with a planned date, for who judges a case by its dates. */
public record PlannedMilestone(
        String id, String projectId, int no, String name, Stage stage, MilestoneStatus status, LocalDate plannedOn) {

    /** What people call it: 10 施工许可. */
    public String label() {
        return no + " " + name;
    }
}
