package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.project.Light;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another colour that somebody asks for (改灯).
 *
 * @param project code of its project
 * @param label what people call it: 黄 → 绿
 * @param colour the colour asked for
 * @param judged what the table had judged when it was asked for
 * @param judgedReason why, in Chinese
 * @param reason why another colour is asked for
 * @param validUntil last day it holds
 * @param department code of the department that asked, under its post
 * @param deciderPost code of the post that decides
 * @param decisionDays working days for the decision
 * @param tableVersion version of the table that names the post
 * @param decision the decider's words; null for none
 * @param endReason why it ended before its last day; null for none
 */
public record LightOverride(
        String id,
        String projectId,
        String project,
        String label,
        Light colour,
        Light judged,
        String judgedReason,
        String reason,
        LocalDate validUntil,
        OverrideStatus status,
        String department,
        String askedPost,
        String askedBy,
        Instant askedAt,
        String deciderPost,
        int decisionDays,
        String tableVersion,
        @Nullable String decidedBy,
        @Nullable String decidedPost,
        @Nullable String decidedDepartment,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable String endReason,
        long version) {}
