package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.shared.Rule;

/** Why a change of what gates need is refused, besides the rules of every version. */
public enum RequirementRule implements Rule {
    /** The law asks for it: neither taken out nor softened, nor excepted. Arguments: what is required, law and article. */
    REQUIREMENT_BY_LAW(Kind.CONFLICT),
    /** A share is a number of per cent from 0 to 100; figures have one, nothing else has. */
    REQUIREMENT_SHARE_OUT_OF_RANGE(Kind.INVALID),
    /** Only what is asked for before the submission can be waived: an opinion is not. */
    REQUIREMENT_NOT_WAIVABLE(Kind.INVALID),
    /** Too many rows. Argument: how many are allowed. */
    REQUIREMENT_TOO_MANY(Kind.CONFLICT);

    private final Kind kind;

    RequirementRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
