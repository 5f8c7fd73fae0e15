package cn.jingan.majorprojects.money.funds;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's plan; the last is in force.
 *
 * @param project code of its project
 * @param planYear the year
 * @param no of the version, from 1
 * @param amount in 万元
 * @param source name and number of the paper
 * @param reason why it differs from the version before; null for the first
 */
public record PlanView(
        String id,
        String projectId,
        String project,
        int planYear,
        int no,
        BigDecimal amount,
        String source,
        @Nullable String reason,
        String department,
        String issuedBy,
        Instant issuedAt) {}
