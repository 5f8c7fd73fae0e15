package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.shared.Rule;

/** Why entry refuses. */
public enum EntryRule implements Rule {
    /** Something of the case has been done already: from now on its stages are gone through one by one. */
    CASE_ALREADY_WORKED(Kind.CONFLICT),
    /** A proposal for this project is open. */
    PROPOSAL_OPEN(Kind.CONFLICT),
    /** The proposal is at another step. */
    PROPOSAL_AT_ANOTHER_STEP(Kind.CONFLICT),
    /** Only the lead department's project officer proposes. Argument: the department. */
    NOT_THE_PROPOSER(Kind.FORBIDDEN),
    /** Only the planning desk of the development and reform commission confirms. */
    NOT_THE_STAGE_CONFIRMER(Kind.FORBIDDEN),
    /** Who proposed a stage does not confirm it. */
    PROPOSER_CONFIRMS(Kind.FORBIDDEN),
    /** A stage is proposed with a document that shows it. */
    PROPOSAL_EVIDENCE_MISSING(Kind.INVALID),
    /** Only stages after the reserve and before the close are proposed. */
    PROPOSED_STAGE_INVALID(Kind.INVALID),
    /** A return needs its reason. */
    PROPOSAL_RETURN_REASON(Kind.INVALID);

    private final Kind kind;

    EntryRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
