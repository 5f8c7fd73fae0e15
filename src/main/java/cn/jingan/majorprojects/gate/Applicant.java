package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a submission.
 *
 * @param preparedBy the officer; null before the first submission
 * @param issuedBy the lead department's head; null before it was issued
 */
record Applicant(@Nullable String preparedBy, @Nullable String issuedBy) {

    /** Refuses to let the person who prepared the submission issue it. */
    void requireIssuer(Acting by) {
        if (by.is(preparedBy)) {
            throw new RuleViolation(GateRule.PREPARER_ISSUES);
        }
    }

    /** Refuses a signature of the person who prepared the submission. */
    void requireNotPreparer(Acting by) {
        if (by.is(preparedBy)) {
            throw new RuleViolation(GateRule.PREPARER_SIGNS);
        }
    }

    /** Refuses a decision by somebody who prepared or issued the submission. */
    void requireDecider(Acting by) {
        if (by.is(preparedBy) || by.is(issuedBy)) {
            throw new RuleViolation(GateRule.SIGNER_DECIDES);
        }
    }
}
