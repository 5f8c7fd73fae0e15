package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.shared.Version;
import java.util.Map;

/**
 * Owners and weights that somebody wants milestones of one of several projects to have.
 *
 * @param code of the project
 * @param seen version of its road map when it was looked at
 * @param wanted by the number of the milestone; the others stay
 */
public record SharePlan(String code, Version seen, Map<Integer, MilestoneShare> wanted) {}
