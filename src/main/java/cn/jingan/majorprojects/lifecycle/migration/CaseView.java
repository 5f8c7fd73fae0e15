package cn.jingan.majorprojects.lifecycle.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One case of a migration.
 *
 * @param instanceId the process instance
 * @param project code of the project
 * @param lands where its tokens stand, as {@code node:count->node:count}; null before it was tried
 * @param changes tasks that are asked otherwise, as {@code kind->kind} with their limits; null for none
 * @param why why it cannot move, as {@code node: sentence of the engine}; null when it can
 * @param movedAt when it was moved
 */
public record CaseView(
        String id,
        String instanceId,
        String project,
        CaseStatus status,
        @Nullable String lands,
        @Nullable String changes,
        @Nullable String why,
        @Nullable Instant movedAt) {}
