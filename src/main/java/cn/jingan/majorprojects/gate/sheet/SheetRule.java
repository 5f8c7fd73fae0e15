package cn.jingan.majorprojects.gate.sheet;

import cn.jingan.majorprojects.shared.Rule;

/** Why a decision sheet is not printed. */
public enum SheetRule implements Rule {
    /** Nobody has decided the round yet. */
    SHEET_NOT_DECIDED,
    /** No signed head covers the decision yet; that takes a few seconds. */
    SHEET_NOT_SEALED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
