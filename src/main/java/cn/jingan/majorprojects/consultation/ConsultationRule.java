package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.shared.Rule;

/** Why a consultation is refused. */
public enum ConsultationRule implements Rule {
    /** Only the lead department's officer asks and concludes (默认配置). Argument: the lead department. */
    NOT_THE_ASKER(Kind.FORBIDDEN),
    /** A question needs somebody to answer it. */
    NOBODY_ASKED(Kind.INVALID),
    /** A department does not ask itself. */
    OWN_DEPARTMENT_ASKED(Kind.INVALID),
    /** The last day is past. */
    ANSWER_DUE_PAST(Kind.INVALID),
    /** The case does not run: nothing is started from it. */
    CASE_NOT_RUNNING(Kind.CONFLICT),
    /** Only the asked department's handler answers (默认配置). Argument: the department. */
    NOT_THE_ANSWERER(Kind.FORBIDDEN),
    /** Who asks does not answer. */
    ASKER_ANSWERS(Kind.FORBIDDEN),
    /** The answer was given, or is not waited for any more. */
    ANSWER_NOT_OPEN(Kind.CONFLICT),
    /** Nobody is waited for any more. */
    NOBODY_WAITED_FOR(Kind.CONFLICT),
    /** Departments are still to answer; the asker may stop waiting. Argument: how many. */
    ANSWERS_OPEN(Kind.CONFLICT),
    /** The consultation is concluded. */
    CONSULTATION_CONCLUDED(Kind.CONFLICT),
    /** The consultation ended with its case. */
    CONSULTATION_ENDED(Kind.CONFLICT);

    private final Kind kind;

    ConsultationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
