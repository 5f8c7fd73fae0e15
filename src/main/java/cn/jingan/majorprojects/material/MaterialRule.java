package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.shared.Rule;

/** Why something about a material is refused. */
public enum MaterialRule implements Rule {
    /** Only the lead department's officer files materials (默认配置). Argument: the lead department. */
    NOT_THE_MATERIAL_FILER(Kind.FORBIDDEN),
    /** Only the lead department's head says whether they are disclosed (默认配置). Argument: the lead department. */
    NOT_THE_MATERIAL_EXAMINER(Kind.FORBIDDEN),
    /** Who filed the edition does not examine it (《政府信息公开条例》第十七条). */
    MATERIAL_FILER_EXAMINES(Kind.FORBIDDEN),
    /** It was declared void. */
    MATERIAL_IS_VOID(Kind.CONFLICT),
    /** The project has no such sub-project, milestone, gate or change. */
    MATERIAL_SUBJECT_UNKNOWN(Kind.INVALID),
    /** An edition is one file. */
    MATERIAL_IS_ONE_FILE(Kind.INVALID),
    /** Nothing was issued in the future. */
    MATERIAL_DATE_IN_FUTURE(Kind.INVALID),
    /** The new edition is the very file that is current. Argument: the file's name. */
    MATERIAL_EDITION_UNCHANGED(Kind.INVALID),
    /** Disclosure stands so already. */
    MATERIAL_DISCLOSURE_UNCHANGED(Kind.CONFLICT),
    /** What is not disclosed says on which ground (《政府信息公开条例》第十四条至第十六条). */
    MATERIAL_GROUND_MISSING(Kind.INVALID);

    private final Kind kind;

    MaterialRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
