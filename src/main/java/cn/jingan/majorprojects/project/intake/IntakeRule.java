package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.shared.Rule;

/** Why intake is refused. */
public enum IntakeRule implements Rule {
    /** Only a project officer applies, each for their department (默认配置). */
    NOT_AN_APPLICANT(Kind.FORBIDDEN),
    /** The application is submitted; it must be opened again first. */
    INTAKE_NOT_OPEN(Kind.CONFLICT),
    /** Only what is submitted and not yet admitted can be opened again. */
    INTAKE_NOT_SUPPLEMENTABLE(Kind.CONFLICT),
    /** What was submitted once is not thrown away. */
    INTAKE_SUBMITTED_STAYS(Kind.CONFLICT),
    /** A project of that name is in the registry. Argument: its code. */
    INTAKE_NAME_KNOWN(Kind.INVALID),
    /** That template of milestones belongs to another kind of project. */
    TEMPLATE_OF_ANOTHER_KIND(Kind.INVALID),
    /** Name, kind, lead, route and funding are what the case runs on; they stay after the first submission. */
    INTAKE_IDENTITY_FIXED(Kind.CONFLICT);

    private final Kind kind;

    IntakeRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
