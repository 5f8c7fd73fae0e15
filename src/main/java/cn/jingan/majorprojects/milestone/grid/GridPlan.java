package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.roadmap.SharePlan;
import cn.jingan.majorprojects.milestone.schedule.ProjectPlan;

/**
 * What somebody wants the milestones of one of several projects to be.
 *
 * @param dates of the milestones of which any cell was sent
 * @param shares owners and weights, of those of which such a cell was sent
 */
public record GridPlan(ProjectPlan dates, SharePlan shares) {

    /** Code of the project. */
    String code() {
        return dates.code();
    }

    /** Whether an owner or a weight is spoken of. */
    boolean sharing() {
        return !shares.wanted().isEmpty();
    }
}
