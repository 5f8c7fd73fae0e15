package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about an order is refused. */
public enum SupervisionRule implements Rule {
    /** Each rung is issued by one post (默认配置). Argument: the post. */
    NOT_THE_ORDER_ISSUER(Kind.FORBIDDEN),
    /** Only that post of the responsible department answers (默认配置). Argument: department and post. */
    NOT_THE_ORDER_ANSWERER(Kind.FORBIDDEN),
    /** Who issued it does not answer it. */
    ORDER_ISSUER_ANSWERS(Kind.FORBIDDEN),
    /** Only the post that issued it verifies and withdraws. Argument: the post. */
    NOT_THE_ORDER_VERIFIER(Kind.FORBIDDEN),
    /** Who answered does not verify. */
    ORDER_ANSWERER_VERIFIES(Kind.FORBIDDEN),
    /** It is at another step. */
    ORDER_AT_ANOTHER_STEP(Kind.CONFLICT),
    /** It is settled, withdrawn, or ended with its case. */
    ORDER_OVER(Kind.CONFLICT),
    /** The case stands still: nothing is ordered or withdrawn meanwhile. */
    ORDER_CASE_STANDS(Kind.CONFLICT),
    /** The last day is past. */
    ORDER_DEADLINE_PAST(Kind.INVALID),
    /** The responsible department helps itself. */
    ORDER_ASSISTS_ITSELF(Kind.INVALID),
    /** What was mended is shown by a paper (整改可核查). */
    ORDER_EVIDENCE_MISSING(Kind.INVALID),
    /** An order is raised from a lower one of the same case that is overdue or was returned, and is open. */
    ORDER_NOT_ESCALATED(Kind.INVALID);

    private final Kind kind;

    SupervisionRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
