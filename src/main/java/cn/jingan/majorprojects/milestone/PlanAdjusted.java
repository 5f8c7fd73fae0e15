package cn.jingan.majorprojects.milestone;

/**
 * Planned dates were moved by a 工期调整; told in its transaction.
 *
 * @param projectId id of the project
 */
public record PlanAdjusted(String projectId) {}
