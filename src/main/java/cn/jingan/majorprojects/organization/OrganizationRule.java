package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Rule;

/** Why organization refuses. */
public enum OrganizationRule implements Rule {
    /** No department of that code. Argument: the code. */
    UNKNOWN_DEPARTMENT(Kind.INVALID),
    /** No post of that code. Argument: the code. */
    UNKNOWN_POST(Kind.INVALID),
    /** An administrator holds no business post and no second administration (三员互斥, GB/T 22239 8.1.4.2). */
    ADMINISTRATORS_EXCLUDE_EACH_OTHER(Kind.INVALID),
    /** An auditor holds no post of what is audited (审计独立). */
    AUDITORS_HOLD_NO_OTHER_POST(Kind.INVALID),
    /** An auditor's post lets its holder read and export, and change nothing. */
    AUDITOR_READS_ONLY(Kind.FORBIDDEN),
    /** An administrator's post opens no page of the business (三员分立). */
    ADMINISTRATORS_SEE_NO_BUSINESS(Kind.FORBIDDEN),
    /** The token of the form is too old, or the request came from no page of the system. */
    FORM_EXPIRED(Kind.FORBIDDEN),
    /** A token issued for reading changes nothing. */
    TOKEN_READS_ONLY(Kind.FORBIDDEN),
    /** A token issues no token: it would outlive itself. */
    TOKEN_ISSUES_NONE(Kind.FORBIDDEN),
    /** A department of that code exists already. Argument: the code. */
    DEPARTMENT_EXISTS(Kind.INVALID),
    /** A code has 2 to 32 lower-case letters, digits and hyphens. */
    DEPARTMENT_CODE_UNREADABLE(Kind.INVALID),
    /** The day lies before the department's present name began. Argument: the first day allowed. */
    DEPARTMENT_DAY_TOO_EARLY(Kind.INVALID),
    /** The department is closed already. */
    DEPARTMENT_CLOSED(Kind.CONFLICT),
    /** A username has 3 to 60 lower-case letters, digits, dots, hyphens and underscores, a letter first. */
    USERNAME_UNREADABLE(Kind.INVALID),
    /** Somebody has that username. Argument: the username. */
    USERNAME_TAKEN(Kind.INVALID),
    /** The last day lies before the first. */
    TERM_ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    /** The person holds the post in the department at that time already. */
    POST_HELD_ALREADY(Kind.CONFLICT),
    /** The person does not hold the post in the department. */
    POST_NOT_HELD(Kind.CONFLICT),
    /** The first day of a substitution lies in the past. */
    SUBSTITUTION_IN_THE_PAST(Kind.INVALID),
    /** Somebody substitutes the person in that post at that time already. */
    SUBSTITUTIONS_OVERLAP(Kind.CONFLICT),
    /** Nobody substitutes themselves. */
    SUBSTITUTE_IS_THE_HOLDER(Kind.INVALID),
    /** The person is shut out, administers or audits, and acts in nobody's place. */
    SUBSTITUTE_UNFIT(Kind.INVALID),
    /** Administration and audit are done by their holders alone. */
    POST_NOT_SUBSTITUTABLE(Kind.INVALID),
    /** The substitution has ended or was revoked. */
    SUBSTITUTION_OVER(Kind.CONFLICT),
    /** Nobody gives, takes, disables or resets what is their own. */
    NOT_FOR_ONESELF(Kind.FORBIDDEN),
    /** Fewer characters than a password needs. Argument: how many it needs. */
    PASSWORD_TOO_SHORT(Kind.INVALID),
    /** More characters than a password may have. Argument: how many it may. */
    PASSWORD_TOO_LONG(Kind.INVALID),
    /** The password contains the username. */
    PASSWORD_NAMES_ITS_USER(Kind.INVALID),
    /** The password is among the first that are guessed. */
    PASSWORD_TOO_COMMON(Kind.INVALID),
    /** The present password given is not the present password. */
    PASSWORD_WRONG(Kind.INVALID),
    /** The two entries of the new password differ. */
    PASSWORDS_DIFFER(Kind.INVALID),
    /** The one-time link was used, has expired, or never was one. */
    LINK_SPENT(Kind.NOT_FOUND),
    /** A token lives between one day and that many. Argument: the most. */
    TOKEN_LIFE_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    OrganizationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
