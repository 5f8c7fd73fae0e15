package cn.jingan.majorprojects.project.subproject;

import cn.jingan.majorprojects.shared.Rule;

/** Why sub-projects are refused. */
public enum SubProjectRule implements Rule {
    /** Only the lead department's officer keeps them (默认配置). Argument: the lead department. */
    NOT_THE_KEEPER(Kind.FORBIDDEN),
    /** Another sub-project of the project has that name. Argument: the name. */
    SUBPROJECT_NAME_TAKEN(Kind.INVALID),
    /** A project has at most that many. Argument: the number. */
    TOO_MANY_SUBPROJECTS(Kind.CONFLICT),
    /** Figures or permits are recorded of it; they would hang on nothing. Argument: its name. */
    SUBPROJECT_HAS_RECORDS(Kind.CONFLICT),
    /** Not written as a national code (发改投资〔2020〕1439号; its check digit is not tested). Argument: what was given. */
    NATIONAL_CODE_MALFORMED(Kind.INVALID),
    /** Another sub-project has that national code. Argument: the project. */
    NATIONAL_CODE_TAKEN(Kind.INVALID),
    /** A Shanghai code is digits and capital letters. Argument: what was given. */
    SHANGHAI_CODE_MALFORMED(Kind.INVALID),
    /** What has been verified is a code. */
    VERIFIED_WITHOUT_CODE(Kind.INVALID),
    /** Another code than was verified is recorded as 未核验 first (GB/T 40058-2021: a code is not changed at will). */
    CODE_TO_VERIFY_ANEW(Kind.INVALID),
    /** Where codes do not apply, there is none. */
    CODE_NOT_APPLICABLE(Kind.INVALID);

    private final Kind kind;

    SubProjectRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
