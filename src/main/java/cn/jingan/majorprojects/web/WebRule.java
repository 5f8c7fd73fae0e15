package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Rule;

/** Why web refuses. */
enum WebRule implements Rule {
    /** An idempotency key names one request; with another it is a mistake of the client. */
    KEY_USED_OTHERWISE(Kind.INVALID),
    /** A text holds a character that cannot be kept and shown: a control character, or half of one. */
    TEXT_ILLEGIBLE(Kind.INVALID);

    private final Kind kind;

    WebRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
