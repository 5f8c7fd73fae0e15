package cn.jingan.majorprojects.milestone.schedule;

import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.project.Stage;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A milestone with its dates, and who looks after it.
 *
 * @param baselineOn date of the newest baseline; null for none
 * @param plannedOn planned date; null for 未填
 * @param forecastOn the officer's own estimate; null for none
 * @param actualOn when it was completed; null while it was not
 * @param confirmed whether the forecast is 已确认 rather than 暂定; false where there is none
 * @param ownerId of who looks after it; null for nobody in particular
 * @param weight percentage points of the project; null for 未填
 */
public record DatedMilestone(
        String projectId,
        String id,
        int no,
        String name,
        Stage stage,
        boolean statutory,
        MilestoneStatus status,
        @Nullable LocalDate baselineOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate forecastOn,
        @Nullable LocalDate actualOn,
        boolean confirmed,
        @Nullable String ownerId,
        @Nullable Integer weight) {

    /** What people call it: 10 施工许可. */
    public String label() {
        return no + " " + name;
    }

    /** Whether its dates can still change. */
    public boolean open() {
        return status == MilestoneStatus.OPEN;
    }

    /** Whether its planned date stands, in a project of that stage, so that a 工期调整 alone moves it. */
    public boolean fixedAt(Stage reached) {
        return baselineOn != null || (plannedOn != null && reached.compareTo(Stage.CONSTRUCTION) >= 0);
    }

    DatedMilestone on(@Nullable LocalDate planned, @Nullable LocalDate forecast, boolean sure) {
        return new DatedMilestone(
                projectId,
                id,
                no,
                name,
                stage,
                statutory,
                status,
                baselineOn,
                planned,
                forecast,
                actualOn,
                sure,
                ownerId,
                weight);
    }

    /** Whether any of its dates, or what is said of them, is another there. */
    boolean differsFrom(DatedMilestone other) {
        return !Objects.equals(plannedOn, other.plannedOn)
                || !Objects.equals(forecastOn, other.forecastOn)
                || confirmed != other.confirmed;
    }
}
