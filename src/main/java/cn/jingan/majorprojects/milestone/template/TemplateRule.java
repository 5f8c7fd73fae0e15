package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.Rule;

/** Why a change of a milestone template is refused, besides the rules of every version. */
public enum TemplateRule implements Rule {
    /** A number of months or a place that is none, or out of range. Argument: what was typed. */
    TEMPLATE_NUMBER_UNREADABLE(Kind.INVALID),
    /** A key of other than letters, digits and hyphens. Argument: what was typed. */
    TEMPLATE_KEY_UNREADABLE(Kind.INVALID),
    /** Predecessors of which one cannot be read. Arguments: that one, the most working days after it (默认配置). */
    TEMPLATE_LINK_UNREADABLE(Kind.INVALID),
    /** Two milestones with the same key. Argument: the key. */
    TEMPLATE_KEY_TWICE(Kind.INVALID),
    /** Too many milestones. Argument: how many are allowed. */
    TEMPLATE_TOO_LONG(Kind.INVALID),
    /** Only a closed project says how long its milestones took. Argument: its code. */
    TEMPLATE_PROJECT_UNFINISHED(Kind.CONFLICT),
    /** The project began with another template. Argument: its code. */
    TEMPLATE_PROJECT_OF_ANOTHER_KIND(Kind.CONFLICT);

    private final Kind kind;

    TemplateRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
