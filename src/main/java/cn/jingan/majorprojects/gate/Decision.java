package cn.jingan.majorprojects.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A leader's decision on a round.
 *
 * @param returnedTo departments asked again, separated by semicolons
 * @param requirements number of the version of the requirements it was decided under; null where it decided no gate
 */
public record Decision(
        String id,
        String gateId,
        int roundNo,
        Verdict answer,
        @Nullable String opinion,
        String returnedTo,
        String decidedBy,
        String post,
        String department,
        Instant decidedAt,
        @Nullable Integer requirements) {}
