package cn.jingan.majorprojects.gate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of sign-off, frozen with the tables it was opened under.
 *
 * @param no number in the gate, from 1; every return opens a new one
 * @param submission which submission it belongs to, from 1
 * @param unresolved parties of the matrix that name no department here, such as 街 while the subdistrict is 未认定
 * @param matrixVersion sign-off matrix applied, as name@version
 * @param levelVersion decision-level table applied, as name@version
 * @param deciderPost post that decides
 * @param signOffDue last working day for the departments
 * @param decisionDays working days for the decision
 * @param batch whether it may be decided together with others
 * @param advice what the lead department had recommended when it was opened; null where that was not kept with the round
 * @param statement why, in its words of then; null likewise
 */
public record Round(
        String id,
        String gateId,
        int no,
        int submission,
        RoundReason reason,
        String unresolved,
        String matrixVersion,
        String levelVersion,
        String deciderPost,
        String levelBasis,
        LocalDate signOffDue,
        int decisionDays,
        boolean batch,
        @Nullable Verdict advice,
        @Nullable String statement,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String outcome) {

    /** The gate's round after this one that asks nobody: under the same tables, closed when it opens. */
    Round followedBy(String nextId, Gate gate, Instant now, String leadsTo) {
        return new Round(
                nextId,
                gateId,
                no + 1,
                gate.submission(),
                gate.nextReason(),
                "",
                matrixVersion,
                levelVersion,
                deciderPost,
                levelBasis,
                signOffDue,
                decisionDays,
                batch,
                gate.advice(),
                gate.statement(),
                now,
                now,
                leadsTo);
    }
}
